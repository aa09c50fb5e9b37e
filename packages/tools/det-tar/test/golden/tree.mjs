import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Numbers in [0, 1), the same everywhere: integer arithmetic alone. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Lines of words, some of them much oftener than others, as code has them. */
function code(size, seed) {
  const random = randomNumbers(seed);
  const words = Array.from({ length: 500 }, () => {
    const length = 2 + Math.floor(random() * 9);
    return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  });
  const lines = [];
  for (let length = 0; length < size; ) {
    const count = 1 + Math.floor(random() * 8);
    const picked = Array.from({ length: count }, () => words[Math.floor(random() * random() * words.length)]);
    lines.push(`${'  '.repeat(Math.floor(random() * 4))}${picked.join(' ')};`);
    length += lines.at(-1).length + 1;
  }
  return Buffer.from(lines.join('\n')).subarray(0, size);
}

/** Bytes that nothing compresses. */
function noise(size, seed) {
  const random = randomNumbers(seed);
  return Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256)));
}

/** Records as programs are made of: small numbers, few of which are new. */
function records(size, seed) {
  const random = randomNumbers(seed);
  const out = Buffer.alloc(size);
  for (let at = 0; at + 12 <= size; at += 12) {
    out.writeUInt32BE(at, at);
    out.writeUInt16BE(Math.floor(random() * 40) * 17, at + 4);
    out.writeUInt32BE(Math.floor(random() * random() * 5000), at + 8);
  }
  return out;
}

/** Makes a tree of 4 MB with content of every kind and one entry of every kind, the same on every machine. */
export function makeGoldenTree(directory) {
  const file = (name, content, mode = 0o644) => {
    const at = path.join(directory, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, content);
    chmodSync(at, mode);
  };
  for (let i = 0; i < 60; i++) file(`src/module-${i}/part.ts`, code(20_000 + i * 500, i + 1));
  file('data/noise.bin', noise(300_000, 7));
  file('data/records.bin', records(700_000, 8));
  file('data/zeros.bin', Buffer.alloc(600_000));
  file('data/empty', '');
  file('run.sh', '#!/bin/sh\n', 0o755);
  file(`${'long/'.repeat(25)}näme 名.txt`, 'beyond a hundred bytes, and not ASCII\n');
  mkdirSync(path.join(directory, 'nothing'));
  symlinkSync('src/module-1/part.ts', path.join(directory, 'link'));
}
