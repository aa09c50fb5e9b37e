import type { ReproError } from '@repro/core';
import { zstdError } from './errors.ts';

/** A place within some bytes of the file; reading moves it on. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
  /** Position of `bytes[0]` in the file. */
  readonly base: number;
}

/** A cursor over all of `bytes`, which begin at `base` in the file. */
export function cursorOver(bytes: Uint8Array, base: number): Cursor {
  return { bytes, at: 0, end: bytes.length, base };
}

/** The error of a block that is invalid where the cursor stands. */
export function corrupt(cursor: Cursor, what: string): ReproError {
  return zstdError('DATA', cursor.base + cursor.at, what);
}

/** The next byte. */
export function nextByte(cursor: Cursor): number {
  if (cursor.at >= cursor.end) throw corrupt(cursor, 'a section ends early');
  return cursor.bytes[cursor.at++] as number;
}

/** The next `size` bytes as a number, least significant first; at most six. */
export function nextNumber(cursor: Cursor, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value += nextByte(cursor) * 2 ** (8 * i);
  return value;
}

/** The next `size` bytes as a cursor of their own. */
export function nextSpan(cursor: Cursor, size: number): Cursor {
  if (size > cursor.end - cursor.at) throw corrupt(cursor, `a section of ${size} bytes runs past its block`);
  const { bytes, at, base } = cursor;
  cursor.at += size;
  return { bytes, at, end: at + size, base };
}

/** All bytes that are left. */
export function restOf(cursor: Cursor): Uint8Array {
  return cursor.bytes.subarray(cursor.at, cursor.end);
}
