import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * Runs shell lines in turn, so that what else the machine does falls on all of them, and gives the median of each.
 * @param {{name: string, line: string, env?: Record<string, string>}[]} ways
 * @param {{runs?: number, cwd?: string}} [options]
 * @returns {Map<string, {wall: number, cpu: number, rss: number | undefined}>} seconds, seconds, MiB of the largest process
 */
export function measure(ways, { runs = 5, cwd } = {}) {
  const samples = new Map(ways.map(({ name }) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const way of ways) {
      const sample = runOnce(way, cwd);
      if (run >= 0) samples.get(way.name).push(sample); // the first round warms the caches
    }
  }
  return new Map([...samples].map(([name, all]) => [name, medians(all)]));
}

function runOnce({ name, line, env }, cwd) {
  const timed = existsSync(TIME)
    ? [TIME, '-f', '%M %U %S', 'bash', '-o', 'pipefail', '-c', line]
    : ['bash', '-o', 'pipefail', '-c', line];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(timed[0], timed.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const [kib, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, rss: Number.isFinite(kib) ? kib / 1024 : undefined };
}

function medians(samples) {
  const of = (key) => samples.map((sample) => sample[key]).toSorted((a, b) => a - b)[samples.length >> 1];
  return { wall: of('wall'), cpu: of('cpu'), rss: of('rss') };
}

/** Prints what was measured, and the ratio of each to each of `peers`. */
export function printTable(title, results, peers) {
  const width = Math.max(...[...results.keys()].map((name) => name.length));
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(width)}${['wall s', 'cpu s', 'MiB', ...peers.map((peer) => `/ ${peer}`)].map((text) => text.padStart(Math.max(9, text.length + 2))).join('')}`,
  );
  for (const [name, { wall, cpu, rss }] of results) {
    const cells = [wall.toFixed(3), cpu.toFixed(3), rss === undefined ? '-' : rss.toFixed(0)];
    const ratios = peers.map((peer) => (wall / results.get(peer).wall).toFixed(2));
    const heads = ['wall s', 'cpu s', 'MiB', ...peers.map((peer) => `/ ${peer}`)];
    console.log(
      name.padEnd(width) +
        [...cells, ...ratios].map((cell, i) => cell.padStart(Math.max(9, heads[i].length + 2))).join(''),
    );
  }
}

/** Prints one aim and whether it was reached. */
export function printAim(what, found, aim, unit = '×') {
  const verdict = found <= aim ? 'reached' : 'NOT reached';
  console.log(`  ${verdict}: ${what}: ${found.toFixed(2)} ${unit}, the aim is ${aim} ${unit}`);
}
