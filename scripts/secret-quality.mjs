#!/usr/bin/env node
// Precision and recall of secret-lint on samples that are made here, from the formats and from what surrounds credentials and
// what only looks like them, by class. A positive counts when a finding overlaps the credential; a negative when anything is found.
//   node scripts/secret-quality.mjs [--seed N] [--show]     --show prints every sample that went wrong
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { negatives } from './secret-quality/negatives.mjs';
import { positives } from './secret-quality/positives.mjs';
import { makeRandom } from './secret-quality/random.mjs';
import { root } from './sync/packages.mjs';

const { values } = readArguments(import.meta.url, {
  options: { seed: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } },
});
const { createScanner, credentialRules, exampleOf } = await import(
  path.join(root, 'packages/tools/secret-lint/dist/engine/index.js')
);
const tools = makeRandom(Number(values.seed));
const scanner = createScanner();

const scan = ({ path: name, text }) =>
  scanner.scan(Buffer.from(text, name === 'f.txt' ? 'latin1' : 'utf8'), { path: name });
const good = tally(positives({ credentialRules, exampleOf }, tools), isFound);
const bad = tally(negatives(tools), (sample) => scan(sample).every(({ severity }) => severity === 'info'));

print('recall', good);
print('passed over', bad);
const found = sum(good).right;
const alarms = sum(bad).all - sum(bad).right;
const precision = found / (found + alarms);
const recall = found / sum(good).all;
const placeholders = bad.get('placeholder');
console.log(`\n${credentialRules.length} rules, seed ${values.seed}`);
aim('precision', precision, '>=', 0.92);
aim('recall', recall, '>=', 0.92);
aim('F1', (2 * precision * recall) / (precision + recall), '>=', 0.92);
aim('false alarms on negatives', alarms / sum(bad).all, '<=', 0.04);
aim('false alarms on placeholders', 1 - placeholders.right / placeholders.all, '<=', 0.1);

/** The secret is found when a finding covers at least half of it, or holds it decoded. */
function isFound(sample) {
  const at = Buffer.from(sample.text).indexOf(sample.secret);
  return scan(sample).some(({ secret, start, end }) => {
    if (secret.includes(sample.secret) || (secret.length >= 6 && sample.secret.includes(secret))) return true;
    return at >= 0 ? start < at + sample.secret.length && end > at : sample.class === 'private key';
  });
}

function tally(samples, isRight) {
  const classes = new Map();
  for (const sample of samples) {
    const counts = classes.get(sample.class) ?? { all: 0, right: 0 };
    counts.all++;
    if (isRight(sample)) counts.right++;
    else if (values.show) show(sample);
    classes.set(sample.class, counts);
  }
  return classes;
}

function show(sample) {
  const findings = scan(sample).map(({ rule, secret }) => `${rule} ${secret.slice(0, 60)}`);
  console.log(
    `${sample.class} | ${sample.path} | ${JSON.stringify(sample.text.slice(0, 200))} | ${sample.secret?.slice(0, 60) ?? ''} | ${findings.join(', ')}`,
  );
}

function print(title, classes) {
  console.log(`\n${title}`);
  for (const [name, { all, right }] of classes) {
    console.log(
      `  ${name.padEnd(26)}${String(right).padStart(6)} of ${String(all).padEnd(6)}${((100 * right) / all).toFixed(1).padStart(6)} %`,
    );
  }
}

function sum(classes) {
  return [...classes.values()].reduce((a, b) => ({ all: a.all + b.all, right: a.right + b.right }), {
    all: 0,
    right: 0,
  });
}

function aim(what, value, sign, limit) {
  const holds = sign === '>=' ? value >= limit : value <= limit;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what.padEnd(30)} ${value.toFixed(3)} (aim ${sign} ${limit})`);
  if (!holds) process.exitCode = 1;
}
