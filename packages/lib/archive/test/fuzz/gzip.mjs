import { gzipSync } from 'node:zlib';
import { gunzip } from '@repro/archive/gzip';
import { outcome } from './outcome.mjs';

const text = 'the quick brown fox jumps over the lazy dog '.repeat(40);
const named = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 0x1e, 1, 2, 3, 4, 2, 3, 6, 0, 0x41, 0x70, 2, 0, 9, 9]),
  Buffer.from('name\0comment\0\0\0'),
  gzipSync(text).subarray(10),
]);

/** What mutations start from. */
export const seeds = [
  gzipSync(text),
  gzipSync(text, { level: 0 }),
  named,
  Buffer.concat([gzipSync('a'), gzipSync(''), gzipSync(text), Buffer.alloc(20)]),
];

/** Reads any bytes as gzip; gives `ok` or the error's code. Every other error is a defect and is thrown. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { bytes: content, info } = gunzip(bytes, { anomaly() {} });
    let size = 0;
    for await (const piece of content) size += piece.length;
    if ((await info).size !== size) throw new Error('the reader miscounts its content');
  });
}
