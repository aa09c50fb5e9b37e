import { ReproError } from '../error.ts';
import { type Digest, sha256 } from '../sha256.ts';
import { MAX_STRING } from './limits.ts';
import { takeAll, takeFull } from './sink.ts';
import { startWriting, writeOn } from './write.ts';

/**
 * Below 128 KiB an allocator reuses memory that is warm, above it asks the system for new pages: measured, 64 KiB
 * writes a large document a tenth faster than 256 KiB.
 */
const CHUNK = 64 * 1024;

/** How canonical JSON is cut into pieces. */
export interface ChunkOptions {
  /** The most bytes in a piece: 64 KiB unless given. */
  readonly chunkSize?: number | undefined;
}

/**
 * The canonical form of a JSON value (RFC 8785): members sorted by UTF-16 units, no white space,
 * numbers as ECMAScript writes them (-0 as 0), strings with the shortest escapes.
 *
 * JSON values are null, booleans, finite numbers, well-formed strings, arrays, and plain objects (of no class).
 * A member whose value is undefined, or whose name is a symbol, is left out as by JSON.stringify. All else is
 * an error and never changed in silence: undefined or a hole in an array, NaN, bigint, functions, Date, Map …;
 * toJSON is never called. A document with a newline at its end is `canonicalize(value) + '\n'`.
 * @throws ERR_REPRO_JSON_VALUE for what has no JSON form, with its place as a JSON Pointer.
 * @throws ERR_REPRO_JSON_CYCLE, ERR_REPRO_JSON_DEPTH for a value that holds itself or nests over 1,000 levels.
 * @throws ERR_REPRO_TOO_LARGE when the text is longer than a string can be; `canonicalChunks` has no such limit.
 */
export function canonicalize(value: unknown): string {
  const writer = startWriting(value, 1 << 20);
  const parts: string[] = [];
  let length = 0;
  for (let done = false; !done; ) {
    done = writeOn(writer);
    for (const piece of done ? takeAll(writer.sink) : takeFull(writer.sink)) {
      length += piece.length;
      if (length > MAX_STRING) throw tooLong();
      parts.push(textOf(piece));
    }
  }
  return parts.join('');
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function tooLong(): ReproError {
  const hint = 'write it in pieces with canonicalChunks';
  return new ReproError('ERR_REPRO_TOO_LARGE', `the canonical text is longer than ${MAX_STRING} bytes`, {
    hint,
  });
}

/**
 * The canonical form as UTF-8 in pieces of at most `chunkSize` bytes; how it is cut has no meaning.
 * Memory is bounded by the piece and the longest string in the value, however large the document.
 * The value must not change while it is being written.
 * @throws as `canonicalize`, possibly after some pieces; never ERR_REPRO_TOO_LARGE.
 */
export function* canonicalChunks(
  value: unknown,
  options: ChunkOptions = {},
): Generator<Uint8Array, void, undefined> {
  const { chunkSize = CHUNK } = options;
  if (!Number.isSafeInteger(chunkSize) || chunkSize < 1) {
    throw new ReproError('ERR_REPRO_USAGE', `chunkSize is ${chunkSize}, expected a whole number of bytes`);
  }
  const writer = startWriting(value, chunkSize);
  for (let done = false; !done; ) {
    done = writeOn(writer);
    for (const piece of done ? takeAll(writer.sink) : takeFull(writer.sink)) yield* cut(piece, chunkSize);
  }
}

/** Only a string longer than a piece makes a larger one. */
function* cut(piece: Uint8Array, chunkSize: number): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < piece.length; at += chunkSize) yield piece.subarray(at, at + chunkSize);
}

/** The digest of a value's canonical form (without a newline), which is never in memory as a whole. */
export function canonicalDigest(value: unknown): Promise<Digest> {
  return sha256(asyncOf(canonicalChunks(value)));
}

async function* asyncOf(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield* chunks;
}
