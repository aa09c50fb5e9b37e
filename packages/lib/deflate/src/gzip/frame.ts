/**
 * The header of a gzip member (RFC 1952, section 2.3.1) that tells nothing of where, when or from what it was made:
 * no flags, no time, XFL by level (2 slowest, 4 fastest), and the operating system 3, Unix, wherever it runs.
 */
export function gzipHeader(level: number): Uint8Array {
  const effort = level === 9 ? 2 : level === 1 ? 4 : 0;
  return Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, effort, 3);
}

/** The trailer: CRC-32 and size modulo 2^32 of the input, little-endian. */
export function gzipTrailer(crc: number, size: number): Uint8Array {
  const out = new Uint8Array(8);
  const view = new DataView(out.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size % 2 ** 32, true);
  return out;
}
