import type { ByteReader } from '../bytes/reader.ts';
import { type ReadOptions, readBlock, type XzBlock } from './block.ts';
import { checkOf, type XzCheck } from './check.ts';
import { footerOf, HEADER_SIZE, indexOf, parseStreamHeader } from './frame.ts';
import { takeAll, takeExpected } from './take.ts';

/** One stream. */
export interface XzStream {
  /** Where it begins, in bytes from the start of the file. */
  readonly offset: number;
  /** Bytes in the file. */
  readonly compressedSize: number;
  /** Bytes of content. */
  readonly size: number;
  /** How the content of its blocks is checked. */
  readonly check: XzCheck;
  readonly blocks: readonly XzBlock[];
}

/** What a stream is read with; `mayBegin` is asked before each of its blocks, and may throw. */
export interface StreamOptions extends ReadOptions {
  readonly mayBegin: () => void;
}

/** Reads the stream whose magic `reader` stands at, and leaves the reader behind it. */
export async function* readStream(
  reader: ByteReader,
  options: StreamOptions,
): AsyncGenerator<Uint8Array, XzStream, undefined> {
  const offset = reader.position;
  const check = parseStreamHeader(await takeAll(reader, HEADER_SIZE, 'the header of a stream'), offset);
  if (checkOf(check) === 'unknown')
    options.tell({ code: 'xz/unknown-check', offset, data: { found: check } });
  const blocks: XzBlock[] = [];
  let size = 0;
  while (await isBlock(reader)) {
    options.mayBegin();
    const made = (ofBlock: number): void => options.made(size + ofBlock);
    const block = yield* readBlock(reader, check, { ...options, made });
    size += block.size;
    blocks.push(block);
  }
  await readEnd(reader, blocks, check);
  return { offset, compressedSize: reader.position - offset, size, check: checkOf(check), blocks };
}

/** Blocks begin with the length of their header, an index with zero. */
async function isBlock(reader: ByteReader): Promise<boolean> {
  const [first] = await reader.peek(1);
  return first !== undefined && first !== 0;
}

/** The index and the footer say nothing that is not known by now, each in one way. */
async function readEnd(reader: ByteReader, blocks: readonly XzBlock[], check: number): Promise<void> {
  const index = indexOf(blocks);
  const what = (part: string): string => `the ${part} is not that of the blocks before it`;
  await takeExpected(reader, index, { fault: 'INDEX', what: what('index'), where: 'an index' });
  const footer = footerOf(index.length, check);
  await takeExpected(reader, footer, {
    fault: 'INDEX',
    what: what('footer'),
    where: 'the footer of a stream',
  });
}
