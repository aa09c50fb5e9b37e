#!/usr/bin/env node
// Gives every bin what is bad, as a process, and holds it to what was promised: one coded line and a hint, status 1,
// nothing half-written, nothing lost, in seconds.
//   node scripts/bad-input.mjs             the whole matrix
//   node scripts/bad-input.mjs --short     what the tests run
//   node scripts/bad-input.mjs --only 'det-tar.*tar.gz' --show
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, refuseArguments } from './arguments.mjs';
import { makeFixtures } from './bad-input/fixtures.mjs';
import { startHosts } from './bad-input/hosts.mjs';
import { inputCases } from './bad-input/input.mjs';
import { faults } from './bad-input/judge.mjs';
import { canMeasure, isRoot, listing, runCase } from './bad-input/process.mjs';
import { shortened } from './bad-input/short.mjs';
import { Table } from './bad-input/table.mjs';
import { environmentCases, outputCases, sameFileCases, signalCases, usageCases } from './bad-input/world.mjs';

const { values: options } = readArguments(import.meta.url, {
  options: { short: { type: 'boolean' }, only: { type: 'string' }, show: { type: 'boolean' } },
});
const FAMILIES = {
  input: inputCases,
  usage: usageCases,
  environment: environmentCases,
  output: outputCases,
  'same file': sameFileCases,
  signal: signalCases,
};

const scratch = mkdtempSync(path.join(tmpdir(), 'repro-bad-input-'));
chmodSync(scratch, 0o755);
const table = new Table();
const workers = Math.min(4, availableParallelism());
process.on('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
const at = makeFixtures(path.join(scratch, 'fixtures'));
Object.assign(at, await startHosts());
const untouched = listing(at('.'));
const queue = Object.entries(FAMILIES).flatMap(([family, make]) =>
  selected(make(at)).map((each) => ({ family, ...each })),
);
if (queue.length === 0) refuseArguments(import.meta.url, `no case fits '${options.only}'`);
await Promise.all(Array.from({ length: workers }, (_, n) => work(String(n))));
for (const [name, content] of listing(at('.')))
  if (untouched.get(name) !== content)
    table.add({ family: 'input', tool: 'all', what: name }, ['an input changed']);
table.print();
if (!isRoot) console.log('not seen: full and read-only disks, which take root to make');
if (!canMeasure) console.log('not seen: memory, which takes GNU time to measure');
process.exitCode = table.wrong > 0 ? 1 : 0;

function selected(cases) {
  const chosen = options.short ? shortened(cases) : cases;
  const pattern = new RegExp(options.only ?? '');
  return chosen.filter(({ tool, slot, what }) => pattern.test(`${tool} ${slot} ${what}`));
}

async function work(id) {
  for (let each = queue.shift(); each; each = queue.shift()) {
    const cwd = prepare(id, each);
    const words = { HERE: cwd, FULL: `${cwd}.full/out`, FROZEN: `${cwd}.frozen/out` };
    const args = each.args.map((arg) => arg.replace(/HERE|FULL|FROZEN/, (word) => words[word]));
    const before = seen(cwd);
    const outcome = await runCase({ ...each, args }, cwd);
    const wrong = faults(each, outcome, { before, after: seen(cwd) });
    table.add(each, wrong, outcome);
    if (options.show || wrong.length > 0) table.show(each, wrong, outcome);
  }
}

/** A directory with a file that must stay, and two small disks beside it. */
function prepare(id, { copies = [] }) {
  const cwd = path.join(scratch, `work-${id}`);
  emptied(cwd);
  for (const file of copies) cpSync(file, path.join(cwd, path.basename(file)));
  return cwd;
}

function emptied(cwd) {
  unmount(cwd);
  spawnSync('rm', ['-rf', cwd]);
  mkdirSync(cwd);
  chmodSync(cwd, 0o777);
  writeFileSync(path.join(cwd, 'out'), 'old\n');
  spawnSync('rm', ['-rf', `${cwd}.home`]);
  mkdirSync(`${cwd}.home`);
  chmodSync(`${cwd}.home`, 0o777);
  if (!isRoot) return;
  for (const disk of [`${cwd}.full`, `${cwd}.frozen`]) {
    mkdirSync(disk, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk]);
    writeFileSync(path.join(disk, 'full'), Buffer.alloc(4096));
  }
  execFileSync('mount', ['-o', 'remount,ro', `${cwd}.frozen`]);
}

function unmount(cwd) {
  if (isRoot) spawnSync('umount', [`${cwd}.full`, `${cwd}.frozen`]);
}

function seen(cwd) {
  const disks = isRoot ? [...listing(`${cwd}.full`, 'full/'), ...listing(`${cwd}.frozen`, 'frozen/')] : [];
  return new Map([...listing(cwd), ...disks]);
}

function cleanUp() {
  for (let n = 0; n < workers; n++) unmount(path.join(scratch, `work-${n}`));
  spawnSync('chmod', ['755', path.join(scratch, 'fixtures/locked')]); // may not be made yet
  spawnSync('rm', ['-rf', scratch]);
}
