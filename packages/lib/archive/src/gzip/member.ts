import { crc32 } from 'node:zlib';
import type { ByteReader } from '../bytes/reader.ts';
import { isBeyondRatio } from '../ratio.ts';
import type { GzipAnomaly } from './anomalies.ts';
import { gzipError } from './errors.ts';
import { type GzipHeader, parseGzipHeader } from './header.ts';
import { inflateFrom } from './inflate.ts';
import type { GzipLimits } from './limits.ts';

/** One member of a gzip file; offsets count from the start of the file. */
export interface GzipMember {
  readonly header: GzipHeader;
  /** Bytes of deflate data. */
  readonly compressedSize: number;
  /** Bytes of content. */
  readonly size: number;
  /** Position of the trailer: CRC-32 and size. */
  readonly trailerOffset: number;
  /** CRC-32 of the content. */
  readonly crc32: number;
}

/** Options of `gunzip` with nothing left out. */
export interface ReadOptions {
  readonly limits: GzipLimits;
  readonly tell: (anomaly: GzipAnomaly) => void;
  readonly reuse: boolean;
}

/**
 * Reads the member that begins where `reader` stands, and leaves the reader behind its trailer.
 * `soFar` is the content of all members before.
 */
export async function* readMember(
  reader: ByteReader,
  options: ReadOptions,
  soFar: number,
): AsyncGenerator<Uint8Array, GzipMember, undefined> {
  const { limits, tell, reuse } = options;
  const header = await readHeader(reader, limits.header);
  header.anomalies.forEach(tell);
  const start = reader.position;
  let crc = 0;
  let size = 0;
  for await (const piece of inflateFrom(reader, {
    reuse,
    padding: (offset) => tell({ code: 'gzip/nonzero-padding', offset, data: {} }),
    progress: (compressed, content) => checkRatio(limits, compressed, soFar + content),
    ...deflateErrors(reader),
  })) {
    crc = crc32(piece, crc);
    size += piece.length;
    checkOutput(limits, start, soFar + size);
    yield piece;
  }
  checkRatio(limits, reader.position, soFar + size);
  const trailerOffset = reader.position;
  await readTrailer(reader, { crc, size }, tell);
  return { header, compressedSize: trailerOffset - start, size, trailerOffset, crc32: crc };
}

async function readHeader(reader: ByteReader, limit: number): Promise<GzipHeader> {
  // Little more than there is of it: a pipe may hold still behind a header.
  for (let size = 16; ; size *= 2) {
    const bytes = await reader.peek(Math.min(size, limit));
    const header = parseGzipHeader(bytes, reader.position);
    if (header) {
      await reader.take(header.length);
      return header;
    }
    if (bytes.length < Math.min(size, limit)) {
      throw gzipError('TRUNCATED', reader.position + bytes.length, 'ends inside a header');
    }
    if (size >= limit) throw gzipError('LIMIT', reader.position, `header of more than ${limit} bytes`);
  }
}

/** CRC-32 and size modulo 2^32 (RFC 1952 section 2.3.1). */
async function readTrailer(
  reader: ByteReader,
  content: { readonly crc: number; readonly size: number },
  tell: ReadOptions['tell'],
): Promise<void> {
  const offset = reader.position;
  const bytes = await reader.take(8);
  if (bytes.length < 8) throw gzipError('TRUNCATED', offset + bytes.length, 'ends inside a trailer');
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  const crc = { expected: content.crc, found: view.getUint32(0, true) };
  const size = { expected: content.size % 2 ** 32, found: view.getUint32(4, true) };
  if (crc.found !== crc.expected) tell({ code: 'gzip/crc', offset, data: crc });
  if (size.found !== size.expected) tell({ code: 'gzip/size', offset: offset + 4, data: size });
}

function checkOutput({ output }: GzipLimits, offset: number, size: number): void {
  if (size > output) throw gzipError('LIMIT', offset, `content of more than ${output} bytes`);
}

function checkRatio({ ratio }: GzipLimits, compressed: number, content: number): void {
  if (!isBeyondRatio(content, compressed, ratio)) return;
  throw gzipError('RATIO', compressed, `expands to more than ${ratio} times its compressed size`);
}

function deflateErrors(reader: ByteReader) {
  return {
    invalid: (offset: number, what: string) => gzipError('DATA', offset, `invalid deflate data: ${what}`),
    truncated: () => gzipError('TRUNCATED', reader.position, 'ends inside the compressed data'),
  };
}
