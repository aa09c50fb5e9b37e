// Where the time of a run goes, by kind of work, from the samples of one thread.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { record } from './record.mjs';

/** The kind of work of a function, by its name or the file it is in; the first that fits. */
const KINDS = [
  ['deflate: matches', /^assembly\/(match|parse)\//],
  ['deflate: Huffman codes', /^assembly\/(huffman|emit)\//],
  ['deflate: splitting', /^assembly\/split\//],
  ['deflate: in and out', /^(assembly\/index\/|run |_copyActual|set |slice |copyWithin)/],
  ['CRC-32', /^crc32 /],
  ['SHA-256', /^(update|digest|hash) /],
  [
    'reading files',
    /^(open|openSync|readSync|read|fstat|fstatSync|close|closeSync|readPart|readFully|verifyListed|stat|getStats.*) /,
  ],
  ['walking the tree', /^(lstat.*|readdir.*|opendir.*|readlink.*|scan.*|entryAt) |\/tree\/dist\//],
  ['laying out', /\/(lay-out|layout|member|names|judge|collision|unicode|hazards)\.js$/],
  ['writing', /^write/],
  ['collecting garbage', /^\(garbage collector\)/],
  ['idle', /^\(idle\)/],
];

/** Samples `node ARGS` and prints the shares of each kind. */
export function printProfile(title, args, { cwd } = {}) {
  const shares = sample(args, kindOf, { cwd });
  console.log(`\n${title}`);
  for (const [kind, share] of shares) console.log(`${(100 * share).toFixed(1).padStart(7)} %  ${kind}`);
  record('profiles', { title, shares: Object.fromEntries(shares) });
}

/** Samples `node ARGS`: the share of its time for each name that `nameOf` gives a sampled frame, the largest first. */
export function sample(args, nameOf, { cwd } = {}) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'repro-profile-'));
  try {
    const flags = ['--cpu-prof', '--cpu-prof-dir', scratch, '--cpu-prof-interval', '500'];
    const { status, stderr } = spawnSync(process.execPath, [...flags, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`the run to be profiled ended with ${status}: ${stderr}`);
    const [name] = readdirSync(scratch);
    return sharesOf(JSON.parse(readFileSync(path.join(scratch, name), 'utf8')), nameOf);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function sharesOf({ nodes, samples, timeDeltas }, nameOf) {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const times = new Map();
  let total = 0;
  for (const [i, id] of samples.entries()) {
    const name = names.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[i]);
    total += timeDeltas[i];
  }
  return [...times].map(([name, time]) => [name, time / total]).toSorted(([, a], [, b]) => b - a);
}

function kindOf({ callFrame: { functionName, url } }) {
  const name = `${functionName} ${url}`;
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'all else';
}
