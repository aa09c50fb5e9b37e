import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { unxz } from '@repro/archive/xz';
import { outcome } from './outcome.mjs';

const folder = new URL('../fixtures/xz/', import.meta.url);

/** What mutations start from: files of the xz program (text with each check, blocks, streams, filters, noise, zeros, nothing). */
export const seeds = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder)));

const STREAM_HEADER = 12;

/** Changes the header of the first block, or what follows it, and puts its CRC-32 right: else nothing gets past it. */
export function mutate(bytes, next) {
  const mutant = Buffer.from(bytes);
  const size = ((mutant[STREAM_HEADER] ?? 0) + 1) * 4;
  const end = STREAM_HEADER + size - 4;
  if (end + 4 > mutant.length) return mutant;
  for (let changes = 1 + (next() % 4); changes > 0; changes--) {
    const inHeader = next() % 3 > 0;
    const at = inHeader
      ? STREAM_HEADER + 1 + (next() % (size - 5))
      : STREAM_HEADER + (next() % (mutant.length - STREAM_HEADER));
    mutant[at] = next() % 2 ? next() & 255 : mutant[at] ^ (1 << (next() % 8));
  }
  mutant[STREAM_HEADER] = bytes[STREAM_HEADER];
  mutant.writeUInt32LE(crc32(mutant.subarray(STREAM_HEADER, end)), end);
  return mutant;
}

/** Reads any bytes as .xz; gives `ok` or the error's code. Every other error is a defect and is thrown. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { bytes: content, info } = unxz(bytes, { anomaly() {} });
    let size = 0;
    for await (const piece of content) size += piece.length;
    if ((await info).size !== size) throw new Error('the reader miscounts its content');
  });
}
