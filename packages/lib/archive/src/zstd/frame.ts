import type { ByteReader } from '../bytes/reader.ts';
import type { ZstdAnomaly } from './anomalies.ts';
import { type BlockHeader, emptyBlockState, parseBlockHeader, readBlock } from './block.ts';
import { cursorOver } from './cursor.ts';
import { zstdError } from './errors.ts';
import { LONGEST_HEADER, parseFrameHeader, type ZstdFrameHeader } from './frame-header.ts';
import { emptyHistory, makeRoom, takePiece } from './history.ts';
import type { ZstdLimits } from './limits.ts';
import { xxh64 } from './xxh64.ts';

/** One frame with content. */
export interface ZstdFrame {
  readonly header: ZstdFrameHeader;
  /** Bytes in the file, header and checksum included. */
  readonly compressedSize: number;
  /** Bytes of content. */
  readonly size: number;
}

/** Options of `unzstd` with nothing left out. */
export interface ReadOptions {
  readonly limits: ZstdLimits;
  readonly tell: (anomaly: ZstdAnomaly) => void;
  /** Judges all content of the frame so far, after each block; may throw. */
  readonly made: (size: number) => void;
}

/** Reads the frame whose magic `reader` stands at, and leaves the reader behind it. */
export async function* readFrame(
  reader: ByteReader,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, ZstdFrame, undefined> {
  const header = await readHeader(reader, options);
  const history = emptyHistory(header.window);
  const state = { ...emptyBlockState(header.window), history };
  const hash = header.checksum ? xxh64() : undefined;
  for (let last = false; !last; ) {
    const offset = reader.position;
    const block = parseBlockHeader(await takeAll(reader, 3));
    last = block.last;
    const bytes = await takeAll(reader, storedSize(block, state.limit, offset));
    makeRoom(history);
    readBlock(block, cursorOver(bytes, offset + 3), state);
    options.made(history.total);
    const piece = takePiece(history, last);
    if (!piece) continue;
    hash?.update(piece);
    yield piece;
  }
  checkSize(header, history.total);
  if (hash) await checkHash(reader, hash.low(), options.tell);
  return { header, compressedSize: reader.position - header.offset, size: history.total };
}

async function readHeader(reader: ByteReader, { limits, tell }: ReadOptions): Promise<ZstdFrameHeader> {
  const header = parseFrameHeader(await reader.peek(LONGEST_HEADER), reader.position);
  if (!header) throw zstdError('TRUNCATED', reader.position, 'ends inside a frame header');
  const { offset, window } = header;
  if (window > limits.window) {
    throw zstdError('LIMIT', offset, `a window of ${window} bytes, expected at most ${limits.window}`);
  }
  if (header.unusedBit)
    tell({ code: 'zstd/unused-bit', offset: offset + 4, data: { expected: 0, found: 1 } });
  await reader.take(header.length);
  return header;
}

/** How many bytes of the file a block takes, none of them read yet. */
function storedSize({ type, size }: BlockHeader, limit: number, offset: number): number {
  if (size > limit) throw zstdError('DATA', offset, `a block of ${size} bytes, expected at most ${limit}`);
  return type === 'repeated' ? 1 : size;
}

function checkSize({ contentSize, offset }: ZstdFrameHeader, size: number): void {
  if (contentSize === undefined || contentSize === size) return;
  throw zstdError('DATA', offset, `a frame of ${size} bytes whose header says ${contentSize}`);
}

/** The lower four bytes of XXH64 of the content (RFC 8878 section 3.1.1). */
async function checkHash(reader: ByteReader, expected: number, tell: ReadOptions['tell']): Promise<void> {
  const offset = reader.position;
  const bytes = await takeAll(reader, 4);
  const found = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (found !== expected) tell({ code: 'zstd/checksum', offset, data: { expected, found } });
}

async function takeAll(reader: ByteReader, size: number): Promise<Uint8Array> {
  const bytes = await reader.take(size);
  if (bytes.length < size) throw zstdError('TRUNCATED', reader.position, 'ends inside a frame');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, size); // a Buffer's own methods are slower
}
