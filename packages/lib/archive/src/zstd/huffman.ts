import { type BitStream, bitsOf, isExhausted, isOverread, readBits, refill } from './bits.ts';
import { type Cursor, corrupt, nextByte, nextSpan } from './cursor.ts';
import { readFseTable } from './fse.ts';

/** A decoding table: `entries[next bits]` is `symbol << 4 | length of its code`. */
export interface HuffmanTable {
  readonly maxBits: number;
  readonly entries: Uint16Array;
}

const MAX_BITS = 11;

/** Reads a Huffman tree description (RFC 8878 section 4.2.1) and leaves the cursor behind it. */
export function readHuffmanTable(cursor: Cursor): HuffmanTable {
  const header = nextByte(cursor);
  const weights = header < 128 ? fseWeights(nextSpan(cursor, header)) : directWeights(cursor, header - 127);
  const sum = weights.reduce((total, weight) => total + (weight && 1 << (weight - 1)), 0);
  const maxBits = 32 - Math.clz32(sum);
  if (sum === 0 || maxBits > MAX_BITS) throw corrupt(cursor, 'Huffman weights out of range');
  const left = (1 << maxBits) - sum;
  if (left & (left - 1)) throw corrupt(cursor, 'Huffman weights that do not fill their tree');
  weights.push(32 - Math.clz32(left)); // the last weight is not written: it is what fills the tree
  if (weights.filter((weight) => weight === 1).length < 2)
    throw corrupt(cursor, 'a Huffman tree without leaves');
  return buildTable(weights, maxBits);
}

/** Weights of four bits each, the first in the high half of its byte. */
function directWeights(cursor: Cursor, count: number): number[] {
  const weights: number[] = [];
  while (weights.length < count) {
    const pair = nextByte(cursor);
    weights.push(pair >> 4);
    if (weights.length < count) weights.push(pair & 15);
  }
  if (weights.some((weight) => weight > MAX_BITS)) throw corrupt(cursor, 'a Huffman weight out of range');
  return weights;
}

/** Weights compressed by one FSE table and two states that take turns (section 4.2.1.2). */
function fseWeights(span: Cursor): number[] {
  const table = readFseTable(span, { maxLog: 6, maxSymbol: MAX_BITS });
  const stream = bitsOf(span);
  const states = [readBits(stream, table.log), readBits(stream, table.log)];
  if (isOverread(stream)) throw corrupt(span, 'Huffman weights that end early');
  const weights: number[] = [];
  for (let turn = 0; ; turn ^= 1) {
    const state = states[turn] as number;
    weights.push(table.symbols[state] as number);
    states[turn] = (table.bases[state] as number) + readBits(stream, table.bits[state] as number);
    if (weights.length > 254) throw corrupt(span, 'more than 255 Huffman weights');
    if (isOverread(stream)) {
      weights.push(table.symbols[states[turn ^ 1] as number] as number);
      return weights;
    }
  }
}

/** Codes grow with falling weight; among one weight the symbols keep their order. */
function buildTable(weights: readonly number[], maxBits: number): HuffmanTable {
  const entries = new Uint16Array(1 << maxBits);
  let at = 0;
  for (let weight = 1; weight <= maxBits; weight++) {
    weights.forEach((own, symbol) => {
      if (own !== weight) return;
      const width = 1 << (weight - 1);
      entries.fill((symbol << 4) | (maxBits + 1 - weight), at, at + width);
      at += width;
    });
  }
  return { maxBits, entries };
}

/** Decodes one stream into all of `target`; it must fill it exactly. */
export function decodeHuffman(span: Cursor, table: HuffmanTable, target: Uint8Array): void {
  const stream = bitsOf(span);
  decodeSymbols(stream, table, target);
  if (!isExhausted(stream)) throw corrupt(span, 'a Huffman stream that does not fit its literals');
}

function decodeSymbols(stream: BitStream, { entries, maxBits }: HuffmanTable, target: Uint8Array): void {
  const shift = 32 - maxBits;
  const pairs = target.length - 1;
  let i = 0;
  for (; i < pairs; i += 2) {
    if (stream.count < 2 * MAX_BITS) refill(stream);
    const first = entries[stream.bits >>> shift] as number;
    const between = stream.bits << (first & 15);
    const second = entries[between >>> shift] as number;
    target[i] = first >> 4;
    target[i + 1] = second >> 4;
    stream.bits = between << (second & 15);
    stream.count -= (first & 15) + (second & 15);
  }
  if (i < target.length) {
    refill(stream);
    const entry = entries[stream.bits >>> shift] as number;
    target[i] = entry >> 4;
    stream.bits <<= entry & 15;
    stream.count -= entry & 15;
  }
}
