import { isAscii } from 'node:buffer';

/** Strings as UTF-8 bytes, end to end in memory that grows as needed. */
export interface TextTable {
  /** Adds text or bytes; tells whether they are ASCII. */
  append(text: string | Uint8Array): boolean;
  /** Bytes so far. */
  length(): number;
  /** A view of some of the bytes. */
  slice(start: number, end: number): Uint8Array;
  /** All bytes, in shared memory. */
  shared(): Uint8Array;
}

/** An empty table. */
export function createTextTable(): TextTable {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let used = 0;

  /** A UTF-16 unit becomes three bytes of UTF-8 at most. */
  function reserve(size: number): void {
    if (used + size <= bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(bytes.length * 2, used + size));
    grown.set(bytes.subarray(0, used));
    bytes = grown;
  }

  return {
    append(text) {
      if (typeof text === 'string') {
        reserve(text.length * 3);
        const written = text === '' ? 0 : bytes.write(text, used);
        used += written;
        // Only ASCII has as many bytes as units.
        return written === text.length;
      }
      reserve(text.length);
      bytes.set(text, used);
      used += text.length;
      return isAscii(text);
    },
    length: () => used,
    slice: (start, end) => bytes.subarray(start, end),
    shared() {
      const all = new Uint8Array(new SharedArrayBuffer(used));
      all.set(bytes.subarray(0, used));
      return all;
    },
  };
}
