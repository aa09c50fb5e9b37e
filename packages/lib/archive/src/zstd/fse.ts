import { type Cursor, corrupt } from './cursor.ts';

/** A decoding table of Finite State Entropy: for each state a symbol, and how the next state comes about. */
export interface FseTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  /** Bits to read for the next state. */
  readonly bits: Uint8Array;
  /** What those bits are added to. */
  readonly bases: Uint16Array;
}

/** What a table of a certain use may be. */
export interface FseShape {
  readonly maxLog: number;
  readonly maxSymbol: number;
}

/** Reads a table description (RFC 8878 section 4.1.1) and leaves the cursor behind it. */
export function readFseTable(cursor: Cursor, shape: FseShape): FseTable {
  const bits = forwardBits(cursor);
  const log = bits.read(4) + 5;
  if (log > shape.maxLog) throw corrupt(cursor, `FSE accuracy ${log}, expected at most ${shape.maxLog}`);
  const counts: number[] = [];
  let left = 1 << log;
  while (left > 0) {
    const count = readCount(bits, left);
    left -= Math.abs(count);
    counts.push(count);
    if (count === 0) pushZeros(counts, bits);
    if (counts.length > shape.maxSymbol + 1) throw corrupt(cursor, 'an FSE table with too many symbols');
  }
  bits.align();
  return buildFseTable(counts, log);
}

/** A probability, or -1 for "less than one"; values below a threshold are written one bit shorter. */
function readCount(bits: ForwardBits, left: number): number {
  const size = 32 - Math.clz32(left + 1);
  const threshold = 2 ** size - 1 - (left + 1);
  const low = bits.peek(size - 1);
  if (low < threshold) {
    bits.skip(size - 1);
    return low - 1;
  }
  const value = bits.read(size);
  return (value >= 2 ** (size - 1) ? value - threshold : value) - 1;
}

/** After a zero, two bits at a time say how many more zeros follow; 3 says that another two bits do. */
function pushZeros(counts: number[], bits: ForwardBits): void {
  for (let repeat = 3; repeat === 3; ) {
    repeat = bits.read(2);
    for (let i = 0; i < repeat; i++) counts.push(0);
    if (counts.length > 256) return;
  }
}

/** The table for given probabilities, which add up to `1 << log`. */
export function buildFseTable(counts: readonly number[], log: number): FseTable {
  const size = 1 << log;
  const symbols = spread(counts, size);
  const next = counts.map((count) => Math.abs(count));
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] as number;
    const order = next[symbol] as number;
    next[symbol] = order + 1;
    const width = log - (31 - Math.clz32(order));
    bits[state] = width;
    bases[state] = (order << width) - size;
  }
  return { log, symbols, bits, bases };
}

/** Lays the symbols out over the states: the rare ones at the end, the others in steps that visit every state. */
function spread(counts: readonly number[], size: number): Uint8Array {
  const symbols = new Uint8Array(size);
  let top = size;
  counts.forEach((count, symbol) => {
    if (count === -1) symbols[--top] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let position = 0;
  counts.forEach((count, symbol) => {
    for (let i = 0; i < count; i++) {
      symbols[position] = symbol;
      do position = (position + step) & (size - 1);
      while (position >= top);
    }
  });
  return symbols;
}

/** The table of one symbol that takes no bits. */
export function singleSymbolTable(symbol: number): FseTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: new Uint8Array(1), bases: new Uint16Array(1) };
}

interface ForwardBits {
  peek(size: number): number;
  skip(size: number): void;
  read(size: number): number;
  /** Moves the cursor to the next whole byte. */
  align(): void;
}

/** Bits from the lowest of the first byte upwards; at most 16 at a time. */
function forwardBits(cursor: Cursor): ForwardBits {
  const { bytes, at: start, end } = cursor;
  let position = 0;
  function peek(size: number): number {
    const at = start + (position >> 3);
    let word = 0;
    for (let i = 0; i < 3 && at + i < end; i++) word |= (bytes[at + i] as number) << (8 * i);
    return (word >> (position & 7)) & ((1 << size) - 1);
  }
  function skip(size: number): void {
    position += size;
    if (position > 8 * (end - start)) throw corrupt(cursor, 'an FSE table runs past its section');
  }
  return {
    peek,
    skip,
    read(size) {
      const value = peek(size);
      skip(size);
      return value;
    },
    align() {
      cursor.at = start + ((position + 7) >> 3);
    },
  };
}
