/** Bits as DEFLATE packs them: [value, length] from the lowest bit on (RFC 1951 section 3.1.1); a code's are reversed by whoever writes it. */
export function packed(...fields: readonly (readonly [value: number, length: number])[]): Uint8Array {
  const bits = fields.flatMap(([value, length]) => Array.from({ length }, (_, i) => (value >> i) & 1));
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => (bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (i & 7))));
  return bytes;
}
