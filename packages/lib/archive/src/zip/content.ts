import { crc32 } from 'node:zlib';
import { chunksOf } from '../bytes/random-access.ts';
import { byteReader } from '../bytes/reader.ts';
import { inflateFrom } from '../gzip/inflate.ts';
import type { RandomAccess } from '../tar/types.ts';
import type { ZipAnomaly } from './anomalies.ts';
import { earlyDescriptors } from './early-descriptor.ts';
import { zipError } from './errors.ts';
import { type Notes, notesFor } from './notes.ts';
import { type ZipEntry, zipFlags } from './types.ts';

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
  const { flags, method, dataOffset, compressedSize } = entry;
  const end = dataOffset + compressedSize;
  if (flags & (zipFlags.ENCRYPTED | zipFlags.STRONG_ENCRYPTION)) {
    throw zipError('ENCRYPTED', dataOffset, `entry ${entry.index} is encrypted`);
  }
  if (method === 0) {
    const stored = chunksOf(source, dataOffset, end);
    return flags & zipFlags.DESCRIPTOR ? watched(stored, dataOffset, notes) : stored;
  }
  if (method !== 8) throw zipError('METHOD', dataOffset, `entry ${entry.index} has method ${method}`);
  return inflated(source, entry, notes);
}

/** Stored content behind which a descriptor stands: it should not seem to stand anywhere before. */
async function* watched(
  stored: AsyncIterable<Uint8Array>,
  dataOffset: number,
  notes: Notes,
): AsyncGenerator<Uint8Array> {
  const early = earlyDescriptors();
  for await (const piece of stored) {
    const at = early.push(piece);
    if (at !== undefined) notes.add('zip/descriptor', dataOffset + at, { within: 'content' });
    yield piece;
  }
}

async function* inflated(
  source: RandomAccess,
  { dataOffset, compressedSize }: ZipEntry,
  notes: Notes,
): AsyncGenerator<Uint8Array> {
  const reader = byteReader(chunksOf(source, dataOffset, dataOffset + compressedSize));
  yield* inflateFrom(reader, {
    reuse: false,
    progress() {},
    padding: (offset) => notes.add('zip/nonzero-padding', dataOffset + offset, {}),
    invalid: (offset, what) => zipError('DATA', dataOffset + offset, `invalid deflate data: ${what}`),
    truncated: () => zipError('DATA', dataOffset + compressedSize, 'ends inside the compressed data'),
  });
  const used = reader.position;
  if (used < compressedSize) notes.add('zip/data-tail', dataOffset + used, { length: compressedSize - used });
}
