#!/usr/bin/env node
// Prints the SHA-256 of the golden tree's archive in every format, which must not depend on the number of threads.
// A script of its own, so that any Node on any processor can run it:
//   node packages/tools/det-tar/test/golden/digests.mjs [--workers 1,2,3]
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from '@repro/det-tar';
import { makeGoldenTree } from './tree.mjs';

const { values } = parseArgs({ options: { workers: { type: 'string', default: '1,2,3,4,5,6,7,8' } } });
const workers = values.workers.split(',').map(Number);

const formats = [
  { compression: 'none' },
  { compression: 'gzip', level: 0 },
  ...['repro', 'fflate'].flatMap((engine) =>
    ['fast', 'default', 'best'].map((level) => ({ compression: 'gzip', engine, level })),
  ),
  ...['fast', 'default', 'best'].map((level) => ({ compression: 'zstd', level })),
];

const tree = mkdtempSync(path.join(tmpdir(), 'golden-'));
try {
  makeGoldenTree(tree);
  const digests = {};
  for (const options of formats) {
    for (const count of workers) {
      const { format, sha256 } = await digest({ ...options, workers: count });
      digests[format] ??= sha256;
      if (digests[format] !== sha256) throw new Error(`${format}: other bytes with ${count} workers`);
    }
  }
  console.log(JSON.stringify(digests, null, 2));
} finally {
  rmSync(tree, { recursive: true });
}

async function digest(options) {
  const hash = createHash('sha256');
  let format;
  for await (const bytes of pack(tree, { ...options, onLayout: (facts) => (format = facts.format) }))
    hash.update(bytes);
  return { format, sha256: hash.digest('hex') };
}
