import type { Bytes } from '@repro/core';
import { asChunks } from '@repro/core/bytes';
import { chunkQueue } from './chunk-queue.ts';

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
  const chunks = asChunks(source)[Symbol.asyncIterator]();
  const held = chunkQueue();
  let position = 0;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  /** The one chunk that is waited for, by whomever. */
  let coming: Promise<void> | undefined;

  async function fill(size: number): Promise<void> {
    while (held.size < size && !ended) {
      if (failure) throw failure.error;
      await (coming ??= pull());
    }
  }

  /** Never rejected: who waits no longer must not be told of what goes wrong. */
  async function pull(): Promise<void> {
    try {
      const step = await chunks.next();
      if (step.done) ended = true;
      else held.push(step.value);
    } catch (error) {
      failure = { error };
    }
    coming = undefined;
  }

  /** Waits for `size` bytes, but not for long. */
  async function fillSoon(size: number, patience: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    const filled = fill(size);
    try {
      await Promise.race([filled, late]);
    } finally {
      clearTimeout(timer);
      filled.catch(() => {});
    }
  }

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
      await fillSoon(size, patience);
      return ended && held.size < size;
    },
    async peek(size) {
      await fill(size);
      return held.peek(size);
    },
    async take(size) {
      await fill(size);
      return takeNow(size);
    },
    async next(least, most) {
      await fill(least);
      return takeNow(Math.min(most, Math.max(least, held.first)));
    },
    async some(most, patience) {
      await fill(1);
      if (held.size < most && !ended) await fillSoon(most, patience);
      return takeNow(most);
    },
    unread(pieces) {
      for (const piece of pieces.toReversed()) {
        held.unshift(piece);
        position -= piece.length;
      }
    },
    async *rest() {
      while (held.size > 0) yield takeNow(held.first);
      for (let step = await nextOf(chunks, ended); !step.done; step = await chunks.next()) {
        position += step.value.length;
        yield step.value;
      }
    },
    async close() {
      ended = true;
      await chunks.return();
    },
  };
}

function nextOf<T>(iterator: AsyncGenerator<T>, ended: boolean): Promise<IteratorResult<T>> {
  return ended ? Promise.resolve({ done: true, value: undefined }) : iterator.next();
}
