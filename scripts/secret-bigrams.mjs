#!/usr/bin/env node
// Counts pairs of bytes, by class, in source text and prose, and writes them as packages/tools/secret-lint/src/prefilter/bigrams.gen.ts:
// the trigram table takes the rarest trigram of a needle, and the engine tells words from random letters.
//   node scripts/secret-bigrams.mjs DIR...      trees of sources that people wrote; 40 MB are plenty
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { root } from './sync/packages.mjs';

const target = path.join(root, 'packages/tools/secret-lint/src/prefilter/bigrams.gen.ts');
const { CLASS_OF } = await import(path.join(root, 'packages/tools/secret-lint/dist/prefilter/classes.js'));
const counts = new Float64Array(1024);
const bytes = new Float64Array(128);
for (const dir of readArguments(import.meta.url, { allowPositionals: true }).positionals) {
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(md|ts|js|mjs|c|h|py|go|java|rb|txt)$/.test(entry.name)) {
      count(readFileSync(path.join(entry.parentPath, entry.name)));
    }
  }
}
// Half powers of two as one printable character each, from # on.
const powers = (numbers) =>
  `'${Array.from(numbers, (n) => String.fromCharCode(35 + Math.min(56, Math.round(2 * Math.log2(n + 1)))))
    .join('')
    .replaceAll(/[\\']/g, (c) => `\\${c}`)}'`;
writeFileSync(
  target,
  `// Written by scripts/secret-bigrams.mjs; do not edit.
/** How often each class of bytes follows each, and each byte below 128 stands. */
export const bigrams =\n  ${powers(counts)};\nexport const bytes =\n  ${powers(bytes)};\n`,
);

function count(content) {
  for (const line of content.toString('latin1').split('\n')) {
    if (line.length > 160) continue; // generated, minified or data
    let before = 0;
    for (let i = 0; i < line.length; i++) {
      const byte = line.charCodeAt(i);
      const now = CLASS_OF[byte];
      if (byte < 128) bytes[byte]++;
      counts[before * 32 + now]++;
      before = now;
    }
  }
}
