import { type Cursor, corrupt, nextByte, nextNumber, nextSpan, restOf } from './cursor.ts';
import { decodeHuffman, type HuffmanTable, readHuffmanTable } from './huffman.ts';

/** What the literals of a block may take over from the blocks before it, and where they are put. */
export interface LiteralsState {
  huffman: HuffmanTable | undefined;
  /** As large as a block can be. */
  readonly buffer: Uint8Array;
}

const FOUR_STREAMS_LEAST = 6;

/** Reads the literals section of a compressed block (RFC 8878 section 3.1.1.3.1); valid until the next call. */
export function readLiterals(block: Cursor, state: LiteralsState): Uint8Array {
  const first = block.bytes[block.at] ?? 0;
  const type = first & 3;
  return type < 2 ? plainLiterals(block, state, type === 1) : packedLiterals(block, state, type === 2);
}

function plainLiterals(block: Cursor, { buffer }: LiteralsState, repeated: boolean): Uint8Array {
  const format = (nextByte(block) >> 2) & 3;
  block.at--;
  const width = format === 1 ? 2 : format === 3 ? 3 : 1;
  const size = nextNumber(block, width) >> (width === 1 ? 3 : 4);
  if (!repeated) return restOf(nextSpan(block, size));
  return target(block, buffer, size).fill(nextByte(block));
}

function packedLiterals(block: Cursor, state: LiteralsState, ownTable: boolean): Uint8Array {
  const format = (nextByte(block) >> 2) & 3;
  block.at--;
  const width = Math.max(3, format + 2);
  const bits = format < 2 ? 10 : format === 2 ? 14 : 18;
  const header = Math.floor(nextNumber(block, width) / 16);
  const size = header % 2 ** bits;
  const packed = nextSpan(block, Math.floor(header / 2 ** bits));
  if (ownTable) state.huffman = readHuffmanTable(packed);
  if (!state.huffman) throw corrupt(block, 'literals that rely on a Huffman tree of an earlier block');
  const literals = target(block, state.buffer, size);
  if (format === 0) decodeHuffman(packed, state.huffman, literals);
  else decodeFour(packed, state.huffman, literals);
  return literals;
}

function target(block: Cursor, buffer: Uint8Array, size: number): Uint8Array {
  if (size > buffer.length) throw corrupt(block, `${size} literals, expected at most ${buffer.length}`);
  return buffer.subarray(0, size);
}

/** Four streams behind a table of the first three sizes; each but the last makes a quarter, rounded up. */
function decodeFour(packed: Cursor, table: HuffmanTable, literals: Uint8Array): void {
  if (literals.length < FOUR_STREAMS_LEAST) throw corrupt(packed, 'too few literals for four streams');
  const sizes = [nextNumber(packed, 2), nextNumber(packed, 2), nextNumber(packed, 2)];
  const quarter = (literals.length + 3) >> 2;
  sizes.forEach((size, i) => {
    decodeHuffman(nextSpan(packed, size), table, literals.subarray(i * quarter, (i + 1) * quarter));
  });
  decodeHuffman(nextSpan(packed, packed.end - packed.at), table, literals.subarray(3 * quarter));
}
