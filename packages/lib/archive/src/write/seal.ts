import type { Codec } from './codec.ts';
import { combineCrc32 } from './gzip/crc32.ts';

/** Adds up what the end of the compressed stream tells about the whole input. */
export interface Seal {
  add(crc: number, size: number): void;
  finish(): Uint8Array;
}

/** A seal for the blocks of `codec`, added in order. */
export function createSeal(codec: Codec): Seal {
  let crc = 0;
  let size = 0;
  return {
    add(blockCrc, blockSize) {
      if (codec.crc) crc = combineCrc32(crc, blockCrc, blockSize);
      size += blockSize;
    },
    finish: () => codec.tail(crc, size),
  };
}

/** `bytes` as a sequence that has no empty piece. */
export function nonEmpty(bytes: Uint8Array): Uint8Array[] {
  return bytes.length > 0 ? [bytes] : [];
}
