import { type Compressed, isCompressed, MAGIC_SIZE, sniff } from '@repro/archive/sniff';
import { type ArchiveSource, inputOf } from '@repro/archive/source';
import type { RandomAccess } from '@repro/archive/tar';

export type { ArchiveSource };

import type { Digest } from '@repro/core';
import { asChunks, type Bytes } from '@repro/core/bytes';
import { sha256Through } from '@repro/core/sha256';

/** How the archive was compressed. */
export type Compression = Compressed | 'none';

/** How long a file is, and its digest where that was asked for. */
type Measured = Pick<Digest, 'size'> & Partial<Digest>;

/** An archive without its compression. */
export interface Opened {
  readonly compression: Compression;
  /** A piece is valid until the next one is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The same, to be read in place of `bytes`, where content can be passed over. */
  readonly file?: RandomAccess;
  /** Of the file as it was given, once `bytes` or `file` has been read to its end. */
  measured(): Promise<Measured>;
  /** Lets go of `file`. @throws ERR_REPRO_CHANGED when it has changed: what was read may be of two versions */
  close?(): void;
}

/** How far a compressed archive may expand, who hears of what is odd about the compressed file, and what is to be known of it. */
export interface OpenOptions {
  readonly limits: { readonly output: number; readonly ratio: number };
  readonly oddity: (code: string) => void;
  readonly digest: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Recognises gzip, Zstandard and xz by their first bytes; all else is taken for tar. Readers are loaded when needed. */
export async function open(source: ArchiveSource, options: OpenOptions): Promise<Opened> {
  const given = inputOf(source);
  const { head, chunks, source: opened } = await peek(given.bytes);
  const { limits, oddity, digest } = options;
  const anomaly = ({ code }: { readonly code: string }): void => oddity(code);
  const compression = sniff(head);
  if (isCompressed(compression)) {
    const { decompress } = await import('@repro/archive/decompress');
    const { bytes, measured } = measure(chunks, digest);
    const content = await decompress(compression, bytes, { limits, anomaly, reuse: true });
    return { compression, bytes: content, measured };
  }
  if (given.path === undefined) return { compression: 'none', ...(await plainStream(chunks, digest)) };
  // Once more from its start, without the copies and the pieces of memory that a stream needs.
  await opened.return();
  return { compression: 'none', ...(await plainFile(given.path, options)) };
}

/** The bytes of a stream, which are measured while they pass. */
function measure(source: AsyncIterable<Uint8Array>, digest: boolean): Pick<Opened, 'bytes' | 'measured'> {
  if (digest) return hashed(sha256Through(source));
  let size = 0;
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source) {
      size += chunk.length;
      yield chunk;
    }
  }
  return { bytes: pass(), measured: async () => ({ size }) };
}

function hashed(through: ReturnType<typeof sha256Through>): Pick<Opened, 'bytes' | 'measured'> {
  return { bytes: through.bytes, measured: () => through.digest };
}

async function plainStream(
  source: AsyncIterable<Uint8Array>,
  digest: boolean,
): Promise<Pick<Opened, 'bytes' | 'measured'>> {
  if (!digest) return measure(source, digest);
  const { sha256Beside, streamFiller } = await import('@repro/archive/hash');
  return hashed(sha256Beside(streamFiller(source)));
}

/** All of a file where it is to be hashed, and otherwise what one asks for. */
async function plainFile(
  path: string,
  { digest, signal }: OpenOptions,
): Promise<Omit<Opened, 'compression'>> {
  const { chunksOf, fileFiller, skimmedFile } = await import('@repro/archive/random-access');
  if (digest) {
    const { sha256Beside } = await import('@repro/archive/hash');
    return hashed(sha256Beside(fileFiller(path, signal)));
  }
  const file = skimmedFile(path, signal);
  const measured = async (): Promise<Measured> => ({ size: file.size });
  return { bytes: chunksOf(file), file, measured, close: () => file.close() };
}

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
  while (size < MAGIC_SIZE) {
    const { done, value } = await rest.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* read.splice(0);
    yield* rest;
  }
  const head = Buffer.concat(read).subarray(0, MAGIC_SIZE);
  return { head, chunks: all(), source: rest };
}
