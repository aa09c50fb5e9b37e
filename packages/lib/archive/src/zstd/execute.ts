import { type Cursor, corrupt } from './cursor.ts';
import type { History } from './history.ts';
import type { Sequences } from './sequences.ts';

/** The last three distances, the latest first (RFC 8878 section 3.1.1.5). */
export type Distances = [number, number, number];

/** What a block is made of. */
export interface BlockParts {
  readonly literals: Uint8Array;
  readonly sequences: Sequences;
  readonly distances: Distances;
  /** Bytes that the block may make. */
  readonly limit: number;
}

/** Where a block is being written and what of its literals is used. */
interface Writer {
  readonly buffer: Uint8Array;
  readonly literals: Uint8Array;
  at: number;
  taken: number;
}

/** Appends what the sequences of a block say, and the literals that are left, to the history. */
export function execute(block: Cursor, parts: BlockParts, history: History): void {
  const { literals, sequences, distances, limit } = parts;
  const { buffer, at: start, window } = history;
  const before = history.total - start;
  const writer: Writer = { buffer, literals, at: start, taken: 0 };
  for (let i = 0; i < sequences.count; i++) {
    const length = sequences.literalLengths[i] as number;
    const match = sequences.matchLengths[i] as number;
    if (length > literals.length - writer.taken)
      throw corrupt(block, 'more literals are asked for than there are');
    if (writer.at + length + match - start > limit)
      throw corrupt(block, `a block of more than ${limit} bytes`);
    appendLiterals(writer, length);
    const distance = distanceOf(distances, sequences.offsetValues[i] as number, length === 0);
    if (distance === 0 || distance > window || distance > before + writer.at) {
      throw corrupt(block, `a match at distance ${distance}, out of reach`);
    }
    appendMatch(writer, distance, match);
  }
  const rest = literals.length - writer.taken;
  if (writer.at + rest - start > limit) throw corrupt(block, `a block of more than ${limit} bytes`);
  appendLiterals(writer, rest);
  history.at = writer.at;
  history.total += writer.at - start;
}

/** The distance that an offset value means, which becomes the latest; 0 is one that cannot be. */
function distanceOf(distances: Distances, value: number, noLiterals: boolean): number {
  const [first, second, third] = distances;
  const which = value - 1 + (noLiterals ? 1 : 0);
  if (value <= 3 && which === 0) return first;
  const found = value > 3 ? value - 3 : which === 1 ? second : which === 2 ? third : first - 1;
  if (value > 3 || which > 1) distances[2] = second;
  distances[1] = first;
  distances[0] = found;
  return found;
}

/** Below this a loop is faster than a call. */
const SHORT = 32;

function appendLiterals(writer: Writer, length: number): void {
  const { buffer, literals, at, taken } = writer;
  if (length > SHORT) buffer.set(literals.subarray(taken, taken + length), at);
  else for (let i = 0; i < length; i++) buffer[at + i] = literals[taken + i] as number;
  writer.at = at + length;
  writer.taken = taken + length;
}

/** A match may overlap itself: then it repeats what it has just written. */
function appendMatch(writer: Writer, distance: number, length: number): void {
  const { buffer, at } = writer;
  const from = at - distance;
  const end = at + length;
  if (distance >= length && length > SHORT) buffer.copyWithin(at, from, from + length);
  else if (distance === 1) buffer.fill(buffer[from] as number, at, end);
  else for (let to = at; to < end; to++) buffer[to] = buffer[to - distance] as number;
  writer.at = end;
}
