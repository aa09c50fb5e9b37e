import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { record } from './record.mjs';

const TIME = '/usr/bin/time';

/**
 * Runs shell lines in turn, so that what else the machine does falls on all of them.
 * @param {{name: string, line: string, env?: Record<string, string>}[]} ways
 * @param {{runs?: number, cwd?: string, warm?: boolean}} [options] `warm`: a first round that does not count
 * @returns {Map<string, Result>} seconds, medians and the least of all runs; MiB of the largest process
 * @typedef {{wall: number, cpu: number, rss: number | undefined, leastWall: number, leastCpu: number}} Result
 */
export function measure(ways, { runs = 5, cwd, warm = true } = {}) {
  const samples = new Map(ways.map(({ name }) => [name, []]));
  for (let run = warm ? -1 : 0; run < runs; run++) {
    for (const way of ways) {
      const sample = runOnce(way, cwd);
      if (run >= 0) samples.get(way.name).push(sample); // the first round warms the caches
    }
  }
  return new Map([...samples].map(([name, all]) => [name, summary(all)]));
}

function runOnce({ name, line, env }, cwd) {
  // The shell's own clock counts milliseconds, /usr/bin/time only hundredths; but it knows the memory.
  const shell = ['bash', '-o', 'pipefail', '-c', `TIMEFORMAT='%3U %3S'; time { ${line} ; }`];
  const timed = existsSync(TIME) ? [TIME, '-f', '%M', ...shell] : shell;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(timed[0], timed.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const said = stderr.trim().split('\n');
  const kib = existsSync(TIME) ? Number(said.pop()) : undefined;
  const [user, system] = said.pop().split(' ').map(Number);
  return { wall, cpu: user + system, rss: kib && kib / 1024 };
}

function summary(samples) {
  const sorted = (key) => samples.map((sample) => sample[key]).toSorted((a, b) => a - b);
  const median = (key) => sorted(key)[samples.length >> 1];
  return {
    wall: median('wall'),
    cpu: median('cpu'),
    rss: median('rss'),
    leastWall: sorted('wall')[0],
    leastCpu: sorted('cpu')[0],
  };
}

/**
 * How long one takes beside another: by the runs that were disturbed least, in time on the clock and of processors.
 * @returns {{wall: number, cpu: number}}
 */
export function ratio(results, ours, theirs) {
  const [a, b] = [results.get(ours), results.get(theirs)];
  return { wall: a.leastWall / b.leastWall, cpu: a.leastCpu / b.leastCpu };
}

/** Prints what was measured, and the ratio of each to each of `peers`. */
export function printTable(title, results, peers) {
  const heads = ['wall s', 'least', 'cpu s', 'MiB', ...peers.map((peer) => `/ ${peer}`)];
  const width = Math.max(...[...results.keys()].map((name) => name.length));
  const row = (name, cells) =>
    name.padEnd(width) + cells.map((cell, i) => cell.padStart(Math.max(9, heads[i].length + 2))).join('');
  console.log(`\n${title}; load ${loadText()}`);
  console.log(row('', heads));
  for (const [name, { wall, leastWall, leastCpu, rss }] of results) {
    const seconds = [wall, leastWall, leastCpu].map((value) => value.toFixed(3));
    const ratios = peers.map((peer) => ratio(results, name, peer).wall.toFixed(2));
    console.log(row(name, [...seconds, rss === undefined ? '-' : rss.toFixed(0), ...ratios]));
  }
  record('tables', { title, load: loadText(), rows: Object.fromEntries(results) });
}

/** Average number of processes that ran or wanted to, of the last one and five minutes: what the figures are worth. */
function loadText() {
  return loadavg()
    .slice(0, 2)
    .map((value) => value.toFixed(1))
    .join(' ');
}

/**
 * Prints one aim and whether it was reached. A ratio is judged by the clock; where that of processor time is another,
 * the machine had other work, or one of the two more threads.
 * @param {string} what
 * @param {number | {wall: number, cpu: number}} found
 */
export function printAim(what, found, aim, unit = '×') {
  const value = typeof found === 'number' ? found : found.wall;
  const cpu = typeof found === 'number' ? undefined : found.cpu;
  const digits = unit === '×' && value > 0.95 && value < 1.1 ? 4 : 2;
  const beside = cpu === undefined ? '' : ` (of processor time ${cpu.toFixed(2)} ${unit})`;
  const verdict = value <= aim ? 'reached' : 'NOT reached';
  console.log(`  ${verdict}: ${what}: ${value.toFixed(digits)} ${unit}${beside}, the aim is ${aim} ${unit}`);
  record('aims', { what, found: value, cpu, aim, unit });
}
