import { type Cursor, corrupt } from './cursor.ts';

/**
 * Bits read from the end of a span to its start, as Huffman and FSE streams are written (RFC 8878 section 4.1).
 * `bits` holds the next ones at its top, `count` of them; `count` below zero means that more were read than there are.
 */
export interface BitStream {
  readonly bytes: Uint8Array;
  readonly start: number;
  at: number;
  bits: number;
  count: number;
}

/** Begins below the highest set bit of the last byte, which marks the end of the stream. */
export function bitsOf(span: Cursor): BitStream {
  const { bytes, at: start, end } = span;
  const last = end > start ? (bytes[end - 1] as number) : 0;
  if (last === 0) throw corrupt(span, 'a bit stream without its end mark');
  const count = 31 - Math.clz32(last);
  return { bytes, start, at: end - 1, bits: count === 0 ? 0 : last << (32 - count), count };
}

/** Makes at least 25 bits ready, as long as there are any. */
export function refill(stream: BitStream): void {
  const { bytes, start } = stream;
  let { at, bits, count } = stream;
  while (count <= 24 && at > start) {
    at--;
    bits |= (bytes[at] as number) << (24 - count);
    count += 8;
  }
  stream.at = at;
  stream.bits = bits;
  stream.count = count;
}

/** The next `size` bits, at most 24; zeros stand in past the end. */
export function readBits(stream: BitStream, size: number): number {
  if (stream.count < size) refill(stream);
  const value = (stream.bits >>> 1) >>> (31 - size); // two shifts, since one by 32 would shift nothing
  stream.bits <<= size;
  stream.count -= size;
  return value;
}

/** Whether exactly all bits have been read. */
export function isExhausted(stream: BitStream): boolean {
  return stream.count === 0 && stream.at === stream.start;
}

/** Whether more bits have been read than there are. */
export function isOverread(stream: BitStream): boolean {
  return stream.count < 0;
}
