#!/usr/bin/env node
// Compares the archives that every Node on every processor makes with the recorded digests, with 1 to 8 workers.
//   node scripts/golden.mjs [--only TEXT]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, refuseArguments } from './arguments.mjs';
import { bigEndian, fetchNode, nodes, whyNot } from './determinism/nodes.mjs';
import { root } from './sync/packages.mjs';

const { values } = readArguments(import.meta.url, { options: { only: { type: 'string', default: '' } } });
const chosen = [{ name: `Node ${process.versions.node} here` }, ...nodes, bigEndian].filter(({ name }) =>
  name.includes(values.only),
);
if (chosen.length === 0) refuseArguments(import.meta.url, `no Node is named '${values.only}'`);
const folder = path.join(root, 'packages/tools/det-tar/test/golden');
const golden = readFileSync(path.join(folder, 'golden.json'), 'utf8');
const scratch = mkdtempSync(path.join(tmpdir(), 'repro-golden-'));
try {
  for (const node of chosen) check(node);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function check(node) {
  const call = node.package ? fetchNode(scratch, node) : [process.execPath];
  if (!call) return report(node, 'skipped: it cannot be installed here');
  const unable = whyNot(node, call);
  if (unable) return report(node, `skipped: ${unable}`);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    call[0],
    [...call.slice(1), path.join(folder, 'digests.mjs')],
    { encoding: 'utf8' },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (status === 0 && stdout === golden) return report(node, `same (${seconds} s)`);
  process.exitCode = 1;
  return report(node, `DIFFERENT\n${stderr || stdout}`);
}

function report({ name }, verdict) {
  if (process.env.CI && verdict.startsWith('skipped')) process.exitCode = 1;
  console.log(`${name.padEnd(20)} ${verdict}`);
}
