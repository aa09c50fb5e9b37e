#!/usr/bin/env node
// secret-lint as installed, with all its rules, against ripgrep with twenty simple patterns, on a large tree of sources, and against
// secretlint 13 on one package of it; and what hostile files cost.
//   node bench/secret-lint.mjs [--runs 5] [--tree DIR: at least 500 MB in 30,000 files] [--hostile MB]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../scripts/arguments.mjs';
import { makeRandom } from '../scripts/secret-quality/random.mjs';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable, ratio } from './lib/compare.mjs';
import { hostileNeedles } from './lib/hostile-needles.mjs';
import { hostileRows } from './lib/hostile-rows.mjs';
import { largeTree, sizeOf } from './lib/large-tree.mjs';
import { secretlint } from './lib/secretlint.mjs';

const { values } = readArguments(import.meta.url, {
  options: {
    runs: { type: 'string', default: '5' },
    tree: { type: 'string' },
    hostile: { type: 'string', default: '10' },
  },
});
const runs = Number(values.runs);
const node = `'${process.execPath}'`;
const engine = `${node} '${path.join(root, 'bench/lib/secret-scan.mjs')}'`;
execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs'), 'secret-lint']);
const tool = `${node} '${path.join(root, 'packages/tools/secret-lint/bundle/secret-lint.cjs')}'`;
/** A part of the large tree that secretlint is done with in seconds: 60 MB, minified bundles among them. */
const MEDIUM = 'npm/echarts';
const PATTERNS =
  `AKIA[0-9A-Z]{16} ghp_[0-9A-Za-z]{36} gho_[0-9A-Za-z]{36} glpat-[0-9A-Za-z_-]{20} xoxb-[0-9]{10,13} xoxp-[0-9]{10,13}
  sk_live_[0-9a-zA-Z]{24} rk_live_[0-9a-zA-Z]{24} AIza[0-9A-Za-z_-]{35} SG\\.[0-9A-Za-z_-]{22} npm_[0-9A-Za-z]{36} PRIVATE[[:space:]]KEY
  eyJ[0-9A-Za-z_-]{10,}\\.eyJ hooks\\.slack\\.com/services/ dop_v1_[0-9a-f]{64} shpat_[0-9a-f]{32} key-[0-9a-f]{32} pypi-AgEI ya29\\.[0-9A-Za-z_-]{20} glsa_[0-9A-Za-z]{32}`.split(
    /\s+/,
  );

/** As many findings of a file are told at most, as in src/scan/examiner.ts. */
const TOLD = 10_000;
const ENOUGH = { least: TOLD + 1, isEnough: (found) => found.length > TOLD };

/** So many findings may stand in a file that holds rows of none. */
const FEW = 20;

const large = values.tree === undefined ? largeTree() : path.resolve(values.tree);
const scratch = mkdtempSync(path.join(tmpdir(), 'repro-bench-'));
try {
  againstRipgrep();
  if (values.tree === undefined) againstSecretlint();
  await hostile();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function againstRipgrep() {
  const rg = 'rg -j2, 20 patterns';
  const patterns = path.join(scratch, 'patterns');
  writeFileSync(patterns, `${PATTERNS.join('\n')}\n`);
  const results = measure(
    [
      { name: 'secret-lint', line: `${tool} . --format json || [ $? -eq 2 ]` },
      { name: 'secret-lint --workers 1', line: `${tool} . --format json --workers 1 || [ $? -eq 2 ]` },
      { name: 'engine, 2 threads', line: `${engine} . 2` },
      { name: 'engine, 1 thread', line: `${engine} . 1` },
      { name: rg, line: `rg -j2 -uu -c -f '${patterns}' . || [ $? -eq 1 ]` },
    ],
    { runs, cwd: large },
  );
  printTable(`large tree: ${sizeText(large)}`, results, [rg]);
  printAim('large tree: secret-lint / rg -j2 with 20 patterns', ratio(results, 'secret-lint', rg), 1.5);
  printAim('large tree: secret-lint, memory', results.get('secret-lint').rss, 200, 'MiB');
}

function againstSecretlint() {
  const peer = secretlint(path.dirname(large));
  if (peer === undefined) {
    console.log('\nsecretlint 13 cannot be had here: npm did not bring it, or its Node does not run');
    return;
  }
  const results = measure(
    [
      { name: 'secret-lint', line: `${tool} . --format json || [ $? -eq 2 ]` },
      { name: 'secretlint 13', line: peer },
    ],
    { runs, cwd: path.join(large, MEDIUM) },
  );
  printTable(`${MEDIUM}: ${sizeText(path.join(large, MEDIUM))}`, results, ['secretlint 13']);
  printAim(`${MEDIUM}: secret-lint / secretlint 13`, ratio(results, 'secret-lint', 'secretlint 13'), 0.5);
}

function sizeText(directory) {
  const { files, bytes } = sizeOf(directory);
  return `${files} files, ${(bytes / 1e6).toFixed(0)} MB`;
}

/** Files made to be slow, in processor time of the engine for each byte, against ordinary sources. */
async function hostile() {
  const { createScanner, credentialRules, exampleOf } = await import(
    path.join(root, 'packages/tools/secret-lint/dist/engine/index.js')
  );
  const scanner = createScanner();
  const size = Number(values.hostile) * 1e6;
  const { random, pick, bytes } = makeRandom(1);
  const tokens = credentialRules
    .filter(({ kind }) => kind === 'token')
    .map((rule) => exampleOf(rule, random));
  const misses = tokens
    .map((token) => `${token.slice(0, -1)}!`)
    .filter((miss) => scanner.scan(Buffer.from(miss), { path: 'a' }).length === 0);
  const text =
    'the quick brown fox gives `token: string` and reads process.env.API_KEY, password = getPassword();\n';
  const fill = (make, most = size) => {
    const parts = [];
    for (let length = 0; length < most; ) length += parts[parts.push(make(parts.length)) - 1].length;
    return Buffer.from(parts.join('').slice(0, most));
  };
  let deep = fill(() => text);
  for (let i = 0; i < 3; i++) deep = Buffer.from(deep.toString('base64').slice(0, size));
  const once = (content, name) => {
    const start = process.cpuUsage();
    const found = scanner.scan(content, { path: name }, ENOUGH).length;
    const { user, system } = process.cpuUsage(start);
    return { found, cost: ((user + system) * 1000) / content.length };
  };
  const rate = (content, name = 'a.js') =>
    Math.min(...Array.from({ length: content.length < 1e5 ? 50 : 5 }, () => once(content, name).cost));
  const normal = rate(fill(() => text));
  console.log(`\nsources: ${normal.toFixed(2)} ns a byte`);
  const cases = {
    'near misses of every rule': fill(() => `${pick(misses)}\n`),
    'one line of one letter': Buffer.alloc(5 * size, 'a'),
    'one line of base64 of anything': Buffer.from(bytes(size).toString('base64')),
    'base64 in base64 in base64': deep,
    'names without values': fill(() => 'password=password='),
    'one name of many words': fill(() => 'pass.pass.pass.'),
    'a list of names': fill(() => '"key"  "key"  '),
    escapes: fill(() => '%41%42\\x41\\x42'),
    'keys that begin': fill(() => `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY-----\n`),
  };
  for (const [name, content] of Object.entries(cases))
    printAim(`hostile: ${name} / sources, for each byte`, rate(content) / normal, 5);
  const rows = Object.entries(hostileRows())
    .map(([name, [file, row, most]]) => ({ name, times: rate(fill(row, most), file) / normal }))
    .sort((x, y) => x.times - y.times);
  console.log('\nrows of values, each judged:');
  for (const { name, times } of rows) console.log(`  ${times.toFixed(2).padStart(6)} x  ${name}`);
  const [middle, dearest] = [rows[Math.floor(rows.length / 2)], rows.at(-1)];
  printAim(
    `hostile: rows of values, the middle of ${rows.length} kinds / sources, for each byte`,
    middle.times,
    5,
  );
  printAim(
    `hostile: rows of values, the dearest kind (${dearest.name}) / sources, for each byte`,
    dearest.times,
    5,
  );
  await needles(fill, once, normal);
}

/** The same of every needle. What is found is left out: that is measured above, and no more than so many are told of a file. */
async function needles(fill, once, normal) {
  const kinds = [];
  for (const { name, file, most, make } of await hostileNeedles()) {
    const content = fill(make, most);
    const { found } = once(content, file);
    if (found > FEW) continue;
    let cost = Math.min(once(content, file).cost, once(content, file).cost);
    for (let more = 20; more > 0 && cost > 4 * normal; more--)
      cost = Math.min(cost, once(content, file).cost);
    kinds.push({ name: `${name}, ${file}`, times: cost / normal });
  }
  kinds.sort((x, y) => x.times - y.times);
  const over = kinds.filter(({ times }) => times > 5).length;
  console.log(
    `\n${kinds.length} kinds of rows that begin as a needle does, ${over} of them over 5; the dearest:`,
  );
  for (const { name, times } of kinds.slice(-20)) console.log(`  ${times.toFixed(2).padStart(6)} x  ${name}`);
  for (const [share, what] of [
    [0.5, 'the middle'],
    [0.95, '95 of 100'],
    [1, 'the dearest'],
  ]) {
    const { times } = kinds[Math.min(kinds.length - 1, Math.floor(kinds.length * share))];
    printAim(`hostile: rows of every needle, ${what} / sources, for each byte`, times, 5);
  }
}
