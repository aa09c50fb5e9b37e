import type { Convert } from './filter.ts';

/** An instruction with its relative address, from that with the absolute one and its place; all are unsigned in 32 bits. */
type Instruction = (word: number, place: number) => number;

/** For processors whose instructions are words of four bytes. */
function words(instruction: Instruction, littleEndian: boolean): Convert {
  return (bytes, position) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = bytes.length - (bytes.length % 4);
    for (let at = 0; at < end; at += 4) {
      const word = view.getUint32(at, littleEndian);
      const other = instruction(word, (position + at) >>> 0);
      if (other !== word) view.setUint32(at, other, littleEndian);
    }
    return end;
  };
}

/** BL: words from the second instruction behind it. */
export const arm: Convert = words((word, place) => {
  if (word >>> 24 !== 0xeb) return word;
  return (0xeb000000 | ((((word << 2) - (place + 8)) >>> 2) & 0x00ffffff)) >>> 0;
}, true);

/** BL: words from itself; ADRP: pages of 4 KiB from its own, where they are no more than 512 MiB away. */
export const arm64: Convert = words((word, place) => {
  if (word >>> 26 === 0x25) return (0x94000000 | ((word - (place >>> 2)) & 0x03ffffff)) >>> 0;
  if ((word & 0x9f000000) >>> 0 !== 0x90000000) return word;
  const page = ((word >>> 29) & 3) | ((word >>> 3) & 0x1ffffc);
  if (((page + 0x20000) & 0x1c0000) !== 0) return word;
  const from = page - (place >>> 12);
  const sign = -(from & 0x20000) & 0xe00000;
  return ((word & 0x9000001f) | ((from & 3) << 29) | ((from & 0x3fffc) << 3) | sign) >>> 0;
}, true);

/** bl, as its two lowest bits have it: bytes from itself. */
export const powerpc: Convert = words((word, place) => {
  if ((word & 0xfc000003) >>> 0 !== 0x48000001) return word;
  return (0x48000001 | (((word & 0x03fffffc) - place) & 0x03fffffc)) >>> 0;
}, false);

/** call with an address whose upper bits are all alike: words from itself, of 22 bits and their sign. */
export const sparc: Convert = words((word, place) => {
  if (word >>> 22 !== 0x100 && word >>> 22 !== 0x1ff) return word;
  const from = ((word << 2) - place) >>> 2;
  const sign = (from & 0x400000) === 0 ? 0 : 0x3fc00000;
  return (0x40000000 | sign | (from & 0x3fffff)) >>> 0;
}, false);
