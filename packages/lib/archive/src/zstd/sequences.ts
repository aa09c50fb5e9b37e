import { type BitStream, bitsOf, isExhausted, readBits } from './bits.ts';
import { type Cursor, corrupt, nextByte, nextNumber, nextSpan } from './cursor.ts';
import { type FseTable, readFseTable, singleSymbolTable } from './fse.ts';
import { type CodeKind, literalLengths, matchLengths, offsets } from './sequence-codes.ts';

/** The sequences of a block: copy some literals, then some bytes from before. */
export interface Sequences {
  readonly count: number;
  readonly literalLengths: Uint32Array;
  readonly matchLengths: Uint32Array;
  /** 1 to 3 name an earlier distance; larger ones are a distance and 3. */
  readonly offsetValues: Uint32Array;
}

/** Tables that a block may take over from the block before. */
export interface SequenceTables {
  literals?: FseTable;
  matches?: FseTable;
  offsets?: FseTable;
}

/** A match makes at least three bytes, so that a block of 128 KiB cannot hold more. */
const MOST = Math.floor((128 * 1024) / 3);

const none = new Uint32Array(0);
const noSequences: Sequences = { count: 0, literalLengths: none, matchLengths: none, offsetValues: none };

/** Reads the sequences section of a compressed block (RFC 8878 section 3.1.1.3.2), which ends where the block does. */
export function readSequences(block: Cursor, tables: SequenceTables): Sequences {
  const count = readCount(block);
  if (count > MOST) throw corrupt(block, `${count} sequences, expected at most ${MOST}`);
  if (count === 0) {
    if (block.at !== block.end) throw corrupt(block, 'bytes after a block without sequences');
    return noSequences;
  }
  const modes = nextByte(block);
  if (modes & 3) throw corrupt(block, 'reserved bits of the compression modes are set');
  tables.literals = readTable(block, { mode: modes >> 6, kind: literalLengths, last: tables.literals });
  tables.offsets = readTable(block, { mode: (modes >> 4) & 3, kind: offsets, last: tables.offsets });
  tables.matches = readTable(block, { mode: (modes >> 2) & 3, kind: matchLengths, last: tables.matches });
  const span = nextSpan(block, block.end - block.at);
  const stream = bitsOf(span);
  const sequences = decode(stream, tables as Required<SequenceTables>, count);
  if (!isExhausted(stream)) throw corrupt(span, 'sequences that do not fit their bit stream');
  return sequences;
}

function readCount(block: Cursor): number {
  const first = nextByte(block);
  if (first < 128) return first;
  if (first < 255) return (first - 128) * 256 + nextByte(block);
  return nextNumber(block, 2) + 0x7f00;
}

function readTable(
  block: Cursor,
  { mode, kind, last }: { mode: number; kind: CodeKind; last: FseTable | undefined },
): FseTable {
  if (mode === 0) return kind.predefined;
  if (mode === 2) return readFseTable(block, kind.shape);
  if (mode === 3) {
    if (!last) throw corrupt(block, 'a table that relies on an earlier block');
    return last;
  }
  const symbol = nextByte(block);
  if (symbol > kind.shape.maxSymbol) throw corrupt(block, `code ${symbol} out of range`);
  return singleSymbolTable(symbol);
}

function decode(stream: BitStream, tables: Required<SequenceTables>, count: number): Sequences {
  const { literals, matches, offsets: distances } = tables;
  const result = {
    count,
    literalLengths: new Uint32Array(count),
    matchLengths: new Uint32Array(count),
    offsetValues: new Uint32Array(count),
  };
  let literal = readBits(stream, literals.log);
  let distance = readBits(stream, distances.log);
  let match = readBits(stream, matches.log);
  for (let i = 0; i < count; i++) {
    result.offsetValues[i] = value(stream, offsets, distances.symbols[distance] as number);
    result.matchLengths[i] = value(stream, matchLengths, matches.symbols[match] as number);
    result.literalLengths[i] = value(stream, literalLengths, literals.symbols[literal] as number);
    if (i === count - 1) break; // no state follows the last sequence
    literal = (literals.bases[literal] as number) + readBits(stream, literals.bits[literal] as number);
    match = (matches.bases[match] as number) + readBits(stream, matches.bits[match] as number);
    distance = (distances.bases[distance] as number) + readBits(stream, distances.bits[distance] as number);
  }
  return result;
}

function value(stream: BitStream, kind: CodeKind, code: number): number {
  const base = kind.bases[code] as number;
  const extra = kind.extra[code] as number;
  if (extra <= 16) return base + readBits(stream, extra);
  const high = readBits(stream, extra - 16) * 65_536;
  return base + high + readBits(stream, 16);
}
