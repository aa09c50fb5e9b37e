import { readdirSync, readFileSync } from 'node:fs';
import { unzstd } from '@repro/archive/zstd';
import { outcome } from './outcome.mjs';

const folder = new URL('../fixtures/zstd/', import.meta.url);

/** What mutations start from: files of the zstd program (text at several levels, few symbols, noise, zeros, nothing). */
export const seeds = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder)));

/** Reads any bytes as Zstandard; gives `ok` or the error's code. Every other error is a defect and is thrown. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { bytes: content, info } = unzstd(bytes, { anomaly() {} });
    let size = 0;
    for await (const piece of content) size += piece.length;
    if ((await info).size !== size) throw new Error('the reader miscounts its content');
  });
}
