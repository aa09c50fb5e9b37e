import type { Encoding } from '../engine/types.ts';

/** What an encoded stretch decodes to. */
export interface Unwrapped {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** Where the encoded stretch ends. */
  readonly end: number;
  /** The encoded bytes of decoded ones, as places in what was decoded: `start` included, `end` not. */
  outer(start: number, end: number): readonly [start: number, end: number];
}
