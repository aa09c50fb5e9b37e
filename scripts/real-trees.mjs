#!/usr/bin/env node
// Makes a release of source trees that nobody here wrote, twice, and compares: the two releases with each other,
// the archive with GNU tar's, and what it unpacks to with the tree; audits the release from its bundle and the tree, and
// lints the tree.
//   node scripts/real-trees.mjs              typescript from npm, hello from Debian, an odd tree
//   node scripts/real-trees.mjs DIR...       your own
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isLasting } from '../packages/pipeline/dist/index.js';
import { readArguments } from './arguments.mjs';
import { binFile } from './bad-input/process.mjs';
import { makeTree } from './determinism/tree.mjs';
import { root } from './sync/packages.mjs';

const REPRO = path.join(root, 'packages/pipeline/bin/repro.js');
const given = readArguments(import.meta.url, { allowPositionals: true }).positionals.map((dir) => ({
  name: path.resolve(dir),
  fetch: () => path.resolve(dir),
}));
const scratch = mkdtempSync(path.join(tmpdir(), 'repro-trees-'));
const trees =
  given.length > 0
    ? given
    : [
        { name: 'typescript 5.9.3 from npm', fetch: (dir) => npmPackage(dir, 'typescript@5.9.3') },
        { name: 'hello from Debian', fetch: (dir) => debianSource(dir, 'hello') },
        { name: 'odd tree', fetch: (dir) => (makeTree(path.join(dir, 'odd')), path.join(dir, 'odd')) },
      ];

let failed = 0;
try {
  for (const [index, { name, fetch }] of trees.entries()) {
    const dir = path.join(scratch, String(index));
    mkdirSync(dir);
    const problem = check(fetch(dir), dir);
    if (problem) failed++;
    console.log(
      `${problem ? 'FAILED' : 'ok    '} ${name}${problem ? `: ${problem}` : ` (${describe(dir)})`}`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (failed > 0) process.exitCode = 1;

function check(tree, dir) {
  if (!tree) return 'cannot be fetched here';
  const first = release(tree, path.join(dir, 'first'), { TZ: 'UTC' });
  if (first) return first;
  const second = release(tree, path.join(dir, 'second'), { TZ: 'Asia/Tokyo', LC_ALL: 'C' }, '--workers', '1');
  if (second) return second;
  const sums = (name) =>
    readFileSync(path.join(dir, name, 'SHA256SUMS'), 'utf8')
      .split('\n')
      .filter((line) => isLasting(line.slice(66)))
      .join('\n');
  if (sums('first') !== sums('second')) return 'two releases of one tree differ';
  if (shell('sha256sum -c --quiet SHA256SUMS', path.join(dir, 'first')) !== 0)
    return 'SHA256SUMS does not hold';
  if (gnuTar(tree, dir) !== 0) return 'the archive is not what GNU tar writes';
  mkdirSync(path.join(dir, 'unpacked'));
  if (shell('tar -xzf ../first/artifact.tar.gz', path.join(dir, 'unpacked')) !== 0)
    return 'GNU tar cannot unpack it';
  if (shell(`diff -r --no-dereference '${tree}' unpacked`, dir) !== 0) return 'it unpacks to something else';
  return audited(tree, dir) ?? linted(tree, dir);
}

/** With the source everything that a release claims can be computed again, and must hold. */
function audited(tree, dir) {
  const bundle = path.join(dir, 'first/release.evidence.tar');
  const { status, stdout, stderr } = run('repro-audit', [bundle, '--source', tree]);
  if (status === 0) return undefined;
  const said = stdout.split('\n').filter((line) => /^ {2}(FAIL|unknown|not run)|^ {8}/.test(line));
  return `the audit ended with ${status}: ${[...said, stderr.trim()].join(' | ')}`;
}

/** Trees of others may hold what a linter objects to; that it cannot tell would be our fault. */
function linted(tree, dir) {
  for (const tool of ['secret-lint', 'permissions-lint']) {
    const { status, stdout, stderr } = run(tool, [tree]);
    if (status !== 0 && status !== 2) return `${tool} ended with ${status}: ${stderr.trim()}`;
    writeFileSync(path.join(dir, `${tool}.json`), stdout);
  }
}

function run(tool, args) {
  return spawnSync(process.execPath, [binFile(tool), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function release(tree, out, env, ...flags) {
  const args = [REPRO, 'release', tree, '--source', 'walk', '--no-cache', '--output-dir', out, ...flags];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, HOME: scratch, XDG_STATE_HOME: undefined, ...env },
  });
  if (status !== 0)
    return `repro release ended with ${status}: ${stderr.trim().split('\n').slice(-3).join(' | ')}`;
}

/** The line that the README publishes. */
function gnuTar(tree, dir) {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const line = /<!-- generated:gnu-tar -->\n```sh\n([\s\S]*?)\n```/.exec(readme)?.[1];
  if (!line) throw new Error('the README shows no line for GNU tar');
  writeFileSync(
    path.join(dir, 'gnu.sh'),
    line.replaceAll('DIR', `'${tree}'`).replaceAll('OUT.tar', `'${dir}/gnu.tar'`),
  );
  return shell('sh gnu.sh && gunzip -c first/artifact.tar.gz | cmp - gnu.tar', dir);
}

function shell(line, cwd) {
  return spawnSync('sh', ['-c', line], { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status;
}

function npmPackage(dir, spec) {
  if (shell(`npm pack --silent ${spec} && mkdir tree && tar -xzf *.tgz -C tree`, dir) !== 0) return undefined;
  return path.join(dir, 'tree', 'package');
}

/** A source package with apt, from whatever archive the machine is set up for. */
function debianSource(dir, name) {
  const sources = `sed -n 's/^Types: deb$/Types: deb-src/;p' /etc/apt/sources.list.d/*.sources > src.sources 2>/dev/null;
    sed -n 's/^deb /deb-src /p' /etc/apt/sources.list > src.list 2>/dev/null; mkdir -p parts lists/partial; cp src.* parts/`;
  const apt =
    '-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$PWD/parts" -o Dir::State::lists="$PWD/lists"';
  shell(`${sources}; apt-get ${apt} update -qq && apt-get ${apt} source -qq --download-only ${name}`, dir);
  const archive = readdirSync(dir).find((file) => /\.orig\.tar\.\w+$/.test(file));
  if (!archive || shell(`mkdir tree && tar -xf ${archive} -C tree`, dir) !== 0) return undefined;
  return path.join(dir, 'tree', readdirSync(path.join(dir, 'tree'))[0]);
}

function describe(dir) {
  const snapshot = JSON.parse(readFileSync(path.join(dir, 'first', 'snapshot.json'), 'utf8'));
  const artifact = statSync(path.join(dir, 'first', 'artifact.tar.gz')).size;
  const found = ['secret-lint', 'permissions-lint'].map((tool) => `${tool}: ${findings(dir, tool)}`);
  const size = `${snapshot.total_files} files, ${snapshot.total_size} bytes, artifact ${artifact} bytes`;
  return [size, 'audit passed', ...found].join(', ');
}

function findings(dir, tool) {
  const report = JSON.parse(readFileSync(path.join(dir, `${tool}.json`), 'utf8'));
  return report.findings.length === 0 ? 'nothing' : `${report.findings.length} findings`;
}
