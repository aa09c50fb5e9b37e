#!/usr/bin/env node
// Reading a 1 GiB archive: the verifiers against bsdtar, GNU tar and the npm package tar-stream, whole processes.
// Reports in JSON carry the SHA-256 of the file, which a plain tar is mostly made for: beside those who only list there
// stands what does both, openssl and then tar. Text shows no digest, so that a plain tar is read at its headers alone.
//   node bench/readers.mjs [--runs 5] [--size MiB]
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../scripts/arguments.mjs';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable, ratio } from './lib/compare.mjs';

const { values } = readArguments(import.meta.url, {
  options: { runs: { type: 'string', default: '5' }, size: { type: 'string', default: '1024' } },
});
const runs = Number(values.runs);
const tool = (name) =>
  `'${process.execPath}' '${path.join(root, 'packages/tools', name, 'bin', `${name}.js`)}'`;

const tools = ['verify-tar-determinism', 'safe-paths-check'];
/** How a tool is called where it judges and takes no digest. */
const withoutDigest = (name) => `${name} --format text, no digest`;

/** The aims by the ending of the file, and whether they are of runs without a digest; 0.32 is that of a walk alone. */
const aims = {
  '.gz': [{ peer: 'bsdtar -tf', aim: 0.67 }],
  '.tar': [
    { peer: 'tar-stream', aim: 0.32, bare: true },
    { peer: 'tar-stream', aim: 0.32 },
    { peer: 'openssl, tar -tf', aim: 1 },
  ],
};

const tarStream = fileURLToPath(new URL('./lib/tar-stream.mjs', import.meta.url));

const scratch = mkdtempSync(path.join(tmpdir(), 'repro-bench-'));
try {
  makeTree(path.join(scratch, 'tree'), Number(values.size));
  measure(
    [
      {
        name: 'pack',
        line: `${tool('det-tar')} tree --compression none -o big.tar && ${tool('det-tar')} tree -o big.tar.gz`,
      },
    ],
    { runs: 1, cwd: scratch },
  );
  rmSync(path.join(scratch, 'tree'), { recursive: true });
  for (const file of ['big.tar.gz', 'big.tar']) {
    const results = measure(
      [
        { name: 'bsdtar -tf', line: `bsdtar -tf ${file}` },
        { name: 'tar -tf', line: `tar -tf ${file}` },
        { name: 'openssl, tar -tf', line: `openssl dgst -sha256 ${file} && tar -tf ${file}` },
        { name: 'gzip -t / cat', line: file.endsWith('.gz') ? `gzip -t ${file}` : `cat ${file}` },
        ...tools.map((name) => ({ name, line: `${tool(name)} ${file}` })),
        ...tools.map((name) => ({
          name: withoutDigest(name),
          line: `${tool(name)} --format text ${file}`,
        })),
        { name: 'tar-stream', line: `'${process.execPath}' '${tarStream}' ${file}` },
        { name: '… from a pipe', line: `cat ${file} | ${tool('safe-paths-check')}` },
      ],
      { runs, cwd: scratch },
    );
    printTable(file, results, ['bsdtar -tf', 'tar -tf', 'tar-stream']);
    for (const name of tools) {
      for (const { peer, aim, bare } of aims[path.extname(file)]) {
        // tar-stream lists names; ours judges every header, padding and the end.
        const ours = bare ? withoutDigest(name) : name;
        printAim(`${file}: ${ours} / ${peer}`, ratio(results, ours, peer), aim);
      }
      // 150 MiB on one thread, 250 on the two that large files have.
      printAim(`${file}: ${name}, memory`, results.get(name).rss, 250, 'MiB');
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Files of 24 KiB on average whose text compresses about as source code does. */
function makeTree(directory, mebibytes) {
  const words = Array.from({ length: 3000 }, (_, i) =>
    createHash('sha256')
      .update(`w${i}`)
      .digest('base64url')
      .slice(0, 3 + (i % 9)),
  );
  let state = 1;
  const next = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8;
  const files = Math.round((mebibytes * 1024) / 24);
  for (let i = 0; i < files; i++) {
    const folder = path.join(directory, `d${i % 211}`);
    if (i < 211) mkdirSync(folder, { recursive: true });
    let text = '';
    while (text.length < 24 * 1024) {
      const line = Array.from({ length: 2 + (next() % 9) }, () => words[(next() % 55) ** 2 % 3000]).join(' ');
      text += `${'  '.repeat(next() % 4)}${line};\n`;
    }
    writeFileSync(path.join(folder, `file-${i}.ts`), text);
  }
}
