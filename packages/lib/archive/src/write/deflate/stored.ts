/** The most bytes that a stored block holds (RFC 1951, 3.2.4). */
const MOST = 65535;

/** Level 0: `bytes` as stored blocks, the last of them final if `final`. Ends at a byte boundary by nature. */
export function storeBlock(bytes: Uint8Array, final: boolean): Uint8Array {
  const count = Math.max(1, Math.ceil(bytes.length / MOST));
  const out = new Uint8Array(bytes.length + count * 5);
  for (let i = 0, at = 0; i < count; i++) {
    const part = bytes.subarray(i * MOST, (i + 1) * MOST);
    out[at] = final && i === count - 1 ? 1 : 0;
    out[at + 1] = part.length & 0xff;
    out[at + 2] = part.length >> 8;
    out[at + 3] = ~part.length & 0xff;
    out[at + 4] = (~part.length >> 8) & 0xff;
    out.set(part, at + 5);
    at += 5 + part.length;
  }
  return out;
}
