import { createHash } from 'node:crypto';
import { asChunks, type Bytes, isReproError } from '@repro/core';
import { memberTable } from './members.ts';
import type { FoundByPath } from './prefix.ts';

/** What an artifact turned out to hold: members, or the reason why there are none. */
export type Content =
  | { readonly kind: 'tar'; readonly found: FoundByPath }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The members of a tar archive, plain or in gzip or Zstandard, by the first bytes and never by the name.
 * Read strictly: what two readers would take for different archives is `unreadable`.
 * @param mostEntries an archive with more is unreadable
 */
export async function readTar(source: Bytes, mostEntries: number): Promise<Content> {
  const chunks = asChunks(source);
  const head = await take(chunks, HEAD);
  const whole = joined(head, chunks);
  try {
    const tar = await unpacked(head, whole);
    if (!tar) return { kind: 'other' };
    return await walk(tar, mostEntries);
  } catch (error) {
    if (!isReproError(error)) throw error;
    return { kind: 'unreadable', reason: `${error.message} [${error.code}]` };
  }
}

/** Enough to see `ustar` at offset 257. */
const HEAD = 512;

async function walk(tar: AsyncIterable<Uint8Array>, entries: number): Promise<Content> {
  const { walkTar } = await import('@repro/archive/tar');
  const { found, visitor } = memberTable(createHash);
  await walkTar(tar, visitor, { strict: true, limits: { entries } });
  return { kind: 'tar', found };
}

/** The uncompressed archive, undefined for what is no tar archive. */
async function unpacked(
  head: Uint8Array,
  whole: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (isTar(head)) return whole;
  const inner = await decompressed(head, whole);
  if (!inner) return undefined;
  const chunks = inner[Symbol.asyncIterator]();
  const first = await take(chunks, HEAD);
  return isTar(first) ? joined(first, chunks) : undefined;
}

async function decompressed(
  head: Uint8Array,
  whole: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const magic = Buffer.from(head.subarray(0, 4)).toString('hex');
  if (magic.startsWith('1f8b')) return (await import('@repro/archive/gzip')).gunzip(whole).bytes;
  if (magic === '28b52ffd') return (await import('@repro/archive/zstd')).unzstd(whole).bytes;
  return undefined;
}

/** A header with its magic, or the zeros of an archive without members. */
function isTar(head: Uint8Array): boolean {
  if (head.length < HEAD) return false;
  return (
    Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar' || head.every((byte) => byte === 0)
  );
}

/** The first `size` bytes or more, fewer where the source ends. */
async function take(chunks: AsyncIterator<Uint8Array>, size: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const step = await chunks.next();
    if (step.done) break;
    parts.push(step.value);
    length += step.value.length;
  }
  return Buffer.concat(parts, length);
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}
