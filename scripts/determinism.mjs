#!/usr/bin/env node
// Varies everything that must not reach the bytes, one thing at a time, and compares what comes out.
//   node scripts/determinism.mjs            the whole list, with other Nodes and processors
//   node scripts/determinism.mjs --short    what CI runs
//   node scripts/determinism.mjs --only TEXT
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, refuseArguments } from './arguments.mjs';
import { heldIn, isOfEnvironment, isOfRun, reasons, withoutRun } from './determinism/facts.mjs';
import { fetchNode, nodes, whyNot } from './determinism/nodes.mjs';
import { makeTree } from './determinism/tree.mjs';
import { variations } from './determinism/variations.mjs';
import { root } from './sync/packages.mjs';

const { values: options } = readArguments(import.meta.url, {
  options: { short: { type: 'boolean' }, only: { type: 'string' }, scratch: { type: 'string' } },
});

const REPRO = path.join(root, 'packages/pipeline/bin/repro.js');
const DET_TAR = path.join(root, 'packages/tools/det-tar/bin/det-tar.js');

const chosen = selected();
const scratch = options.scratch ?? mkdtempSync(path.join(tmpdir(), 'repro-determinism-'));
mkdirSync(scratch, { recursive: true });
chmodSync(scratch, 0o755);
const counts = { same: 0, different: 0, skipped: 0 };
let reference;

try {
  for (const variation of chosen) compare(variation);
} finally {
  spawnSync('sh', ['-c', `grep -o "${scratch}[^ ]*" /proc/mounts | sort -r | xargs -r -n1 umount`]);
  if (!options.scratch) rmSync(scratch, { recursive: true, force: true });
}
console.log(
  `\n${counts.same} variations give the same bytes, ${counts.different} differ, ${counts.skipped} skipped`,
);
console.log('compared but for what names the run:');
for (const [name, reason] of reasons) console.log(`  ${name} ${reason}`);
if (counts.different > 0 || (process.env.CI && counts.skipped > 0)) process.exitCode = 1;

function selected() {
  const others = options.short ? [] : nodes.map((node) => ({ name: node.name, node, manifest: false }));
  const all = [...variations, ...others].filter((each) => !options.short || each.short);
  if (!options.only) return all;
  const named = all.filter((each) => each.name.includes(options.only));
  if (named.length === 0) refuseArguments(import.meta.url, `no variation fits '${options.only}'`);
  return [variations[0], ...named];
}

function compare(variation) {
  const reason = impossible(variation);
  if (reason) return skip(variation, reason);
  let found;
  try {
    found = produce(variation);
  } catch (error) {
    return report(variation, 'different', error.message);
  }
  if (typeof found === 'string') return skip(variation, found);
  reference ??= found;
  const names = new Set([...reference.keys(), ...found.keys()]);
  if (variation.manifest === false) for (const name of names) if (isOfEnvironment(name)) names.delete(name);
  if (variation.judged === false)
    for (const name of names)
      if (isOfRun(name) || name === 'checks/permissions-lint.json') names.delete(name);
  const different = [...names].filter((name) => reference.get(name) !== found.get(name));
  report(variation, different.length === 0 ? 'same' : 'different', different.join(', ') || counted(names));
}

/** How many outputs agreed; a variation that compared none would agree too. */
function counted(names) {
  const ofRun = [...names].filter(isOfRun).length;
  return `${names.size - ofRun} outputs${ofRun > 0 ? `, and ${ofRun} but for what names the run` : ''}`;
}

function impossible({ needs = [], root: asRoot, name }) {
  const missing = needs.filter((program) => !onPath(program));
  if (missing.length > 0) return `needs ${missing.join(', ')}`;
  if (asRoot && process.getuid() !== 0) return 'needs root';
  return name === undefined ? 'has no name' : undefined;
}

/** Runs the tools under a variation: the digests of all they made, or a reason why it cannot be. */
function produce(variation) {
  const dir = path.join(scratch, variation.name.replaceAll(/[^a-z0-9]+/gi, '-'));
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(path.join(dir, 'in'), { recursive: true });
  let source;
  try {
    source = (variation.make ?? plainTree)(path.join(dir, 'in'));
  } catch (error) {
    return `cannot be set up here: ${error.message}`;
  }
  const node = variation.node ? fetchNode(path.join(scratch, 'nodes'), variation.node) : [process.execPath];
  if (!node) return 'this Node cannot be installed here';
  const unable = variation.node && whyNot(variation.node, node);
  if (unable) return unable;
  const out = path.join(dir, 'out');
  mkdirSync(out);
  if (variation.name === 'another user') chmodSync(out, 0o777);
  const given = variation.source ?? source;
  const workers = variation.args ?? [];
  const calls = [
    [
      REPRO,
      'release',
      given,
      '--source',
      'walk',
      '--release-version',
      '1.2.3',
      ...(variation.judged === false ? ['--no-permission-check'] : []),
      '--output-dir',
      path.join(out, 'dist'),
      // What an earlier variation made must not be taken for what this one makes.
      '--no-cache',
      ...workers,
    ],
    [DET_TAR, given, '--compression', 'none', '-o', path.join(out, 'plain.tar'), ...workers],
    [DET_TAR, given, '--compression', 'zstd', '-o', path.join(out, 'a.tar.zst'), ...workers],
    [DET_TAR, given, '--level', '9', '-o', path.join(out, 'best.tar.gz'), ...workers],
  ];
  for (const call of calls) run(call, { variation, node, cwd: variation.cwd?.(source) ?? dir });
  const digests = digestsOf(out);
  rmSync(out, { recursive: true });
  return digests;
}

function plainTree(dir) {
  makeTree(path.join(dir, 't'));
  return path.join(dir, 't');
}

function run(call, { variation, node, cwd }) {
  const argv = [...node, ...call];
  const [program, ...args] = variation.wrap ? variation.wrap(argv) : argv;
  const home = { HOME: scratch, XDG_STATE_HOME: undefined };
  const env = { ...process.env, ...home, SOURCE_DATE_EPOCH: undefined, ...variation.env };
  const { status, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${path.basename(call[0])} ended with ${status}: ${error?.message ?? stderr.trim()}`);
}

function digestsOf(dir) {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) =>
    path.relative(dir, path.join(entry.parentPath, entry.name)).replace(/^dist\//, ''),
  );
  const plain = names.filter((name) => !isOfRun(name));
  const digests = new Map(plain.map((name) => [name, sha256(readFileSync(fileIn(dir, name)))]));
  // Of what names the run there is a rest, and whether it was made at all.
  const rests = names.filter(isOfRun).map((name) => {
    const bytes = readFileSync(fileIn(dir, name));
    const rest = name.endsWith('.tar') ? heldIn(bytes, digests).join() : withoutRun(name, bytes);
    return [name, rest ?? 'there'];
  });
  const unexplained = rests.find(([name]) => !reasons.has(name));
  if (unexplained) throw new Error(`nothing says why ${unexplained[0]} may differ`);
  return new Map([...digests, ...rests]);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function fileIn(dir, name) {
  const inDist = path.join(dir, 'dist', name);
  try {
    accessSync(inDist);
    return inDist;
  } catch {
    return path.join(dir, name);
  }
}

function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((directory) => {
    try {
      accessSync(path.join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function skip(variation, reason) {
  report(variation, 'skipped', reason);
}

function report(variation, verdict, detail) {
  counts[verdict]++;
  console.log(`${verdict.padEnd(9)} ${variation.name}${detail ? `: ${detail}` : ''}`);
}
