import type { Digest } from '@repro/core';
import { asChunks, type Bytes } from '@repro/core/bytes';
import { sha256Through } from '@repro/core/sha256';

/** How the archive was compressed. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** An archive: its bytes, or a regular file and the same bytes from there. */
export type ArchiveSource = Bytes | { readonly path: string; readonly bytes: AsyncIterable<Uint8Array> };

/** An archive without its compression. */
export interface Opened {
  readonly compression: Compression;
  /** A piece is valid until the next one is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the file as it was given, once `bytes` has been read to its end. */
  readonly digest: Promise<Digest>;
}

/** How far a compressed archive may expand, and who hears of what is odd about the compressed file. */
export interface OpenOptions {
  readonly limits: { readonly output: number; readonly ratio: number };
  readonly oddity: (code: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** Recognises gzip and Zstandard by their first bytes; all else is taken for tar. Readers are loaded when needed. */
export async function open(source: ArchiveSource, { limits, oddity, signal }: OpenOptions): Promise<Opened> {
  // A stream of a file has a path as well, and may be of a part of it.
  const isStream = source instanceof Uint8Array || Symbol.asyncIterator in source;
  const given = isStream ? { path: undefined, bytes: source } : source;
  const { head, chunks, source: opened } = await peek(given.bytes);
  const anomaly = ({ code }: { readonly code: string }): void => oddity(code);
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const { gunzip } = await import('@repro/archive/gzip');
    const { bytes, digest } = sha256Through(chunks);
    return { compression: 'gzip', bytes: gunzip(bytes, { limits, anomaly, reuse: true }).bytes, digest };
  }
  if (isZstd(head)) {
    const { unzstd } = await import('@repro/archive/zstd');
    const { bytes, digest } = sha256Through(chunks);
    return { compression: 'zstd', bytes: unzstd(bytes, { limits, anomaly }).bytes, digest };
  }
  const { sha256Beside, streamFiller } = await import('@repro/archive/hash');
  if (given.path === undefined) return { compression: 'none', ...sha256Beside(streamFiller(chunks)) };
  // Once more from its start, without the copies and the pieces of memory that a stream needs.
  await opened.return();
  const { fileFiller } = await import('@repro/archive/random-access');
  return { compression: 'none', ...sha256Beside(fileFiller(given.path, signal)) };
}

/** A frame, or a skippable frame before it (RFC 8878, sections 3.1.1 and 3.1.2). */
function isZstd([a = 0, b, c, d]: Uint8Array): boolean {
  if (a === 0x28) return b === 0xb5 && c === 0x2f && d === 0xfd;
  return a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18;
}

const headSize = 4;

interface Peeked {
  readonly head: Uint8Array;
  /** The whole stream, its head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What `chunks` reads: to be let go when nobody asks for them. */
  readonly source: AsyncGenerator<Uint8Array, void, undefined>;
}

/** The first bytes of a stream, and the whole stream again. */
async function peek(source: Bytes): Promise<Peeked> {
  const rest = asChunks(source);
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const { done, value } = await rest.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* read.splice(0);
    yield* rest;
  }
  const head = Buffer.concat(read).subarray(0, headSize);
  return { head, chunks: all(), source: rest };
}
