import type { Convert } from './filter.ts';

/** BL of ARM-Thumb is two halves of two bytes, with eleven bits of the address in each: half-words from the third one. */
export const thumb: Convert = (bytes, position) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  while (at + 4 <= bytes.length) {
    const [upper, lower] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (upper >>> 11 !== 0x1e || lower >>> 11 !== 0x1f) {
      at += 2;
      continue;
    }
    const address = ((upper & 0x7ff) << 12) | ((lower & 0x7ff) << 1);
    const from = (address - (position + at + 4)) >>> 1;
    view.setUint16(at, 0xf000 | ((from >>> 11) & 0x7ff), true);
    view.setUint16(at + 2, 0xf800 | (from & 0x7ff), true);
    at += 4;
  }
  return at;
};
