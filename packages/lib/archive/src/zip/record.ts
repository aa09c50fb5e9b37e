/** Fields of a record: little-endian numbers at positions within it. */
export interface ZipRecord {
  /** Of the record, from the start of the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  /** Exact up to 2^53, which is beyond every limit. */
  readonly u64: (at: number) => number;
}

/** A record over `bytes`, which begin at `offset` in the file. */
export function recordOver(bytes: Uint8Array, offset: number): ZipRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const u32 = (at: number): number => view.getUint32(at, true);
  return {
    offset,
    bytes,
    u16: (at) => view.getUint16(at, true),
    u32,
    u64: (at) => u32(at) + u32(at + 4) * 2 ** 32,
  };
}
