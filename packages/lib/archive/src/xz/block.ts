import type { ByteReader } from '../bytes/reader.ts';
import type { XzAnomaly } from './anomalies.ts';
import { headerSize, parseBlockHeader, type XzBlockHeader } from './block-header.ts';
import { beginCheck, checkOf, checkSize } from './check.ts';
import { xzError } from './errors.ts';
import { unfiltered } from './filters/chain.ts';
import { LARGEST_DICTIONARY, type XzLimits } from './limits.ts';
import type { Decoder } from './lzma/decoder.ts';
import { readLzma2 } from './lzma/lzma2.ts';
import { paddingOf } from './numbers.ts';
import { takeAll, takeExpected } from './take.ts';

/** One block. */
export interface XzBlock {
  readonly header: XzBlockHeader;
  /** Bytes in the file, header and check included, but not the padding: what the index has of it. */
  readonly unpaddedSize: number;
  /** Bytes of content. */
  readonly size: number;
}

/** Options of `unxz` with nothing left out, and what a file's blocks are read with. */
export interface ReadOptions {
  readonly limits: XzLimits;
  readonly tell: (anomaly: XzAnomaly) => void;
  /** Judges all content of the block so far, before it is given out; may throw. */
  readonly made: (size: number) => void;
  readonly decoder: Decoder;
}

/** Reads the block that `reader` stands at, in a stream with the check of this number, and leaves the reader behind it. */
export async function* readBlock(
  reader: ByteReader,
  check: number,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, XzBlock, undefined> {
  const header = await readHeader(reader, options.limits);
  const sum = beginCheck(checkOf(check));
  const start = reader.position;
  let size = 0;
  const pieces = readLzma2(reader, header.dictionary, options.decoder);
  for await (const piece of unfiltered(pieces, header.filters)) {
    size += piece.length;
    options.made(size);
    sum.update(piece);
    yield piece;
  }
  const compressedSize = reader.position - start;
  judgeSizes(header, { compressedSize, size });
  await readPadding(reader, compressedSize);
  const found = { offset: reader.position, bytes: await takeAll(reader, checkSize(check), 'a block') };
  judgeCheck(sum.result(), found, options.tell);
  return { header, unpaddedSize: header.length + compressedSize + checkSize(check), size };
}

async function readHeader(reader: ByteReader, limits: XzLimits): Promise<XzBlockHeader> {
  const offset = reader.position;
  const [first = 0] = await reader.peek(1);
  const header = parseBlockHeader(await takeAll(reader, headerSize(first), 'the header of a block'), offset);
  const most = Math.min(limits.dictionary, LARGEST_DICTIONARY);
  if (header.dictionary <= most) return header;
  throw xzError('LIMIT', offset, `a dictionary of ${header.dictionary} bytes, expected at most ${most}`);
}

function judgeSizes(
  header: XzBlockHeader,
  { compressedSize, size }: { readonly compressedSize: number; readonly size: number },
): void {
  if (header.compressedSize !== undefined && header.compressedSize !== compressedSize) {
    const what = `a block of ${compressedSize} compressed bytes whose header says ${header.compressedSize}`;
    throw xzError('DATA', header.offset, what);
  }
  if (header.size === undefined || header.size === size) return;
  throw xzError('DATA', header.offset, `a block of ${size} bytes whose header says ${header.size}`);
}

async function readPadding(reader: ByteReader, compressedSize: number): Promise<void> {
  const what = 'the padding of a block is not zero';
  const padding = new Uint8Array(paddingOf(compressedSize));
  await takeExpected(reader, padding, { fault: 'DATA', what, where: 'a block' });
}

function judgeCheck(
  expected: Uint8Array | undefined,
  { offset, bytes }: { readonly offset: number; readonly bytes: Uint8Array },
  tell: ReadOptions['tell'],
): void {
  if (expected === undefined || Buffer.compare(expected, bytes) === 0) return;
  tell({ code: 'xz/check', offset, data: { expected: hex(expected), found: hex(bytes) } });
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
