import { crc32, inflateRawSync } from 'node:zlib';
import { chunksOf } from '../bytes/random-access.ts';
import { byteReader } from '../bytes/reader.ts';
import { inflateFrom } from '../gzip/inflate.ts';
import type { RandomAccess } from '../tar/types.ts';
import type { ZipAnomaly } from './anomalies.ts';
import { zipError } from './errors.ts';
import { type Notes, notesFor } from './notes.ts';
import { type ZipEntry, zipFlags } from './types.ts';

/** Entries up to this size are inflated in one call, without the cost of a thread. */
const SMALL = 512 * 1024;

/**
 * The content of an entry, held against the size and CRC-32 of the directory; never more than a little above that size.
 * @throws ERR_REPRO_ZIP_METHOD, ERR_REPRO_ZIP_ENCRYPTED, ERR_REPRO_ZIP_DATA, and without a listener
 *   ERR_REPRO_ZIP_AMBIGUOUS for a wrong size or CRC-32
 */
export async function* zipContent(
  source: RandomAccess,
  entry: ZipEntry,
  anomaly?: (anomaly: ZipAnomaly) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const notes = notesFor(anomaly).of(entry.index);
  let crc = 0;
  let size = 0;
  for await (const piece of contentPieces(source, entry, notes)) {
    crc = crc32(piece, crc);
    size += piece.length;
    if (size > entry.size) break;
    yield piece;
  }
  const { dataOffset } = entry;
  if (size !== entry.size)
    notes.add('zip/size', dataOffset, { expected: entry.size, found: size > entry.size ? 'more' : size });
  else if (crc !== entry.crc32) notes.add('zip/crc', dataOffset, { expected: crc, found: entry.crc32 });
}

function contentPieces(source: RandomAccess, entry: ZipEntry, notes: Notes): AsyncIterable<Uint8Array> {
  const { flags, method, dataOffset, compressedSize, size } = entry;
  const end = dataOffset + compressedSize;
  if (flags & (zipFlags.ENCRYPTED | zipFlags.STRONG_ENCRYPTION)) {
    throw zipError('ENCRYPTED', dataOffset, `entry ${entry.index} is encrypted`);
  }
  if (method === 0) return chunksOf(source, dataOffset, end);
  if (method !== 8) throw zipError('METHOD', dataOffset, `entry ${entry.index} has method ${method}`);
  if (compressedSize <= SMALL && size <= SMALL) return inflateSmall(source, entry, notes);
  return inflateLarge(source, entry, notes);
}

async function* inflateSmall(
  source: RandomAccess,
  entry: ZipEntry,
  notes: Notes,
): AsyncGenerator<Uint8Array> {
  const { dataOffset, compressedSize } = entry;
  const packed = Buffer.allocUnsafe(compressedSize);
  const length = await source.readAt(packed, dataOffset);
  const result = inflateAll(packed.subarray(0, length), entry);
  if (!result) {
    yield* inflateLarge(source, entry, notes);
    return;
  }
  const used = result.engine.bytesWritten;
  if (used < compressedSize) notes.add('zip/data-tail', dataOffset + used, { length: compressedSize - used });
  if (result.buffer.length > 0) yield result.buffer;
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** All content at once; undefined when it is more than declared, so that a lie about the size costs no memory. */
function inflateAll(packed: Uint8Array, { dataOffset, size }: ZipEntry): Inflated | undefined {
  const options = { info: true, chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 };
  try {
    return inflateRawSync(packed, options) as unknown as Inflated;
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    if (code !== 'Z_BUF_ERROR' && code !== 'Z_DATA_ERROR') throw cause;
    throw zipError('DATA', dataOffset, `invalid deflate data (${message})`, cause);
  }
}

async function* inflateLarge(
  source: RandomAccess,
  entry: ZipEntry,
  notes: Notes,
): AsyncGenerator<Uint8Array> {
  const { dataOffset, compressedSize } = entry;
  const reader = byteReader(chunksOf(source, dataOffset, dataOffset + compressedSize));
  yield* inflateFrom(reader, {
    piece: 1024 * 1024,
    progress() {},
    invalid: (offset, cause) =>
      zipError(
        'DATA',
        dataOffset + offset,
        `invalid deflate data (${cause.message}) within the next 512 KiB`,
        cause,
      ),
    truncated: () => zipError('DATA', dataOffset + compressedSize, 'ends inside the compressed data'),
  });
  const used = reader.position;
  if (used < compressedSize) notes.add('zip/data-tail', dataOffset + used, { length: compressedSize - used });
}
