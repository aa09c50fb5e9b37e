import type { Bytes } from '@repro/core';
import { intake } from './intake.ts';

/** A stream of bytes read in pieces of the size that the format asks for, however the source cuts it. */
export interface ByteReader {
  /** Offset of the next byte, from the start of the source. */
  readonly position: number;
  /** Whether the source is known to end within the next `size` bytes, `patience` milliseconds from now at the latest. */
  endsWithin(size: number, patience: number): Promise<boolean>;
  /** The next `size` bytes without taking them; fewer only where the source ends. */
  peek(size: number): Promise<Uint8Array>;
  /** Takes the next `size` bytes; fewer only where the source ends. The bytes stay valid. */
  take(size: number): Promise<Uint8Array>;
  /** Takes between `least` and `most` bytes, as many as are at hand without a copy; fewer only where the source ends. */
  next(least: number, most: number): Promise<Uint8Array>;
  /**
   * Takes `most` bytes, or as many as have come after `patience` milliseconds, but one at least; fewer only where the
   * source ends. The bytes stay valid.
   */
  some(most: number, patience: number): Promise<Uint8Array>;
  /** Puts back bytes that were taken, the last ones first in line again. */
  unread(pieces: readonly Uint8Array[]): void;
  /** All that follows, cut as the source cuts it. */
  rest(): AsyncGenerator<Uint8Array, void, undefined>;
  /** Lets go of the source. */
  close(): Promise<void>;
}

/** Reads `source` from its start. A piece that lies within one chunk of the source is a view, not a copy. */
export function byteReader(source: Bytes): ByteReader {
  const taken = intake(source);
  const { held } = taken;
  let position = 0;

  function takeNow(size: number): Uint8Array {
    const bytes = held.take(size);
    position += bytes.length;
    return bytes;
  }

  return {
    get position() {
      return position;
    },
    async endsWithin(size, patience) {
      await taken.fillSoon(size, patience);
      return taken.ended && held.size < size;
    },
    async peek(size) {
      await taken.fill(size);
      return held.peek(size);
    },
    async take(size) {
      await taken.fill(size);
      return takeNow(size);
    },
    async next(least, most) {
      await taken.fill(least);
      return takeNow(Math.min(most, Math.max(least, held.first)));
    },
    async some(most, patience) {
      await taken.fill(1);
      if (held.size < most) await taken.fillSoon(most, patience);
      return takeNow(most);
    },
    unread(pieces) {
      for (const piece of pieces.toReversed()) {
        held.unshift(piece);
        position -= piece.length;
      }
    },
    async *rest() {
      for (;;) {
        await taken.fill(1);
        if (held.size === 0) return;
        yield takeNow(held.first);
      }
    },
    close: () => taken.close(),
  };
}
