/** Strings as UTF-8 bytes, end to end in memory that grows as needed. */
export interface TextTable {
  /** Adds text or bytes and gives a view of them. */
  append(text: string | Uint8Array): Uint8Array;
  /** Bytes so far. */
  length(): number;
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
      const from = used;
      if (typeof text === 'string') {
        reserve(text.length * 3);
        used += bytes.write(text, used);
      } else {
        reserve(text.length);
        bytes.set(text, used);
        used += text.length;
      }
      return bytes.subarray(from, used);
    },
    length: () => used,
    shared() {
      const all = new Uint8Array(new SharedArrayBuffer(used));
      all.set(bytes.subarray(0, used));
      return all;
    },
  };
}
