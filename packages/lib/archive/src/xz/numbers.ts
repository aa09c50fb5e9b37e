/** Bytes of the longest number (.xz file format, section 1.2). */
const LONGEST = 9;

/** Some bytes that are read one after the other; `at` is that of the next one. */
export interface Bytes {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}

/**
 * The next number: seven bits in each byte, the lowest first. Undefined where it does not end, or takes more bytes than
 * it needs. Above 2^53 it is not exact, far beyond every limit.
 */
export function nextNumber(from: Bytes): number | undefined {
  let value = 0;
  for (let i = 0; i < LONGEST && from.at < from.end; i++) {
    const byte = from.bytes[from.at++] as number;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return byte === 0 && i > 0 ? undefined : value;
  }
  return undefined;
}

/** The one way to write a number. */
export function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

/** Zero bytes that bring `length` to a multiple of four. */
export function paddingOf(length: number): number {
  return (4 - (length % 4)) % 4;
}

/** A number of four bytes, the lowest first. */
export function u32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** The four bytes of a number. */
export function u32Bytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
