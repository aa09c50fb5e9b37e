import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('PK\x07\x08');
/** Of the signature, the CRC-32 and the compressed size, of which a wide one has its low half first. */
const SEEN = 12;

/**
 * Looks through stored content for a data descriptor that is right for what comes before it: who streams knows no other
 * end of such content, and goes on behind it. `push` gives the offset in the content of the first one that a piece ends.
 */
export function earlyDescriptors(): { push(piece: Uint8Array): number | undefined } {
  /** Where the window begins, and the CRC-32 of all before it. */
  let start = 0;
  let crc = 0;
  let rest: Uint8Array = new Uint8Array(0);
  return {
    push(piece) {
      const window = Buffer.concat([rest, piece]);
      let found: number | undefined;
      let done = 0;
      let at = window.indexOf(SIGNATURE);
      for (; at !== -1 && at + SEEN <= window.length; at = window.indexOf(SIGNATURE, at + 1)) {
        if (window.readUInt32LE(at + 8) !== (start + at) >>> 0) continue;
        crc = crc32(window.subarray(done, at), crc);
        done = at;
        if (window.readUInt32LE(at + 4) === crc) found ??= start + at;
      }
      const kept = Math.max(done, window.length - SEEN + 1);
      crc = crc32(window.subarray(done, kept), crc);
      start += kept;
      rest = Uint8Array.from(window.subarray(kept));
      return found;
    },
  };
}
