import { asChunks, type Bytes } from '@repro/core';

/** A stream of bytes read in pieces of the size that the format asks for, however the source cuts it. */
export interface ByteReader {
  /** Offset of the next byte, from the start of the source. */
  readonly position: number;
  /** The next `size` bytes without taking them; fewer only where the source ends. */
  peek(size: number): Promise<Uint8Array>;
  /** Takes the next `size` bytes; fewer only where the source ends. The bytes stay valid. */
  take(size: number): Promise<Uint8Array>;
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
  const queue: Uint8Array[] = [];
  let held = 0;
  let position = 0;
  let ended = false;

  async function fill(size: number): Promise<void> {
    while (held < size && !ended) {
      const step = await chunks.next();
      if (step.done) ended = true;
      else if (step.value.length > 0) {
        queue.push(step.value);
        held += step.value.length;
      }
    }
  }

  return {
    get position() {
      return position;
    },
    async peek(size) {
      await fill(size);
      return front(queue, Math.min(size, held));
    },
    async take(size) {
      await fill(size);
      const bytes = front(queue, Math.min(size, held));
      drop(queue, bytes.length);
      held -= bytes.length;
      position += bytes.length;
      return bytes;
    },
    unread(pieces) {
      for (const piece of pieces.toReversed()) {
        if (piece.length === 0) continue;
        queue.unshift(piece);
        held += piece.length;
        position -= piece.length;
      }
    },
    async *rest() {
      for (let piece = queue.shift(); piece; piece = queue.shift()) {
        held -= piece.length;
        position += piece.length;
        yield piece;
      }
      if (ended) return;
      for (let step = await chunks.next(); !step.done; step = await chunks.next()) {
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

/** The first `size` bytes of the queue, which holds at least as many. */
function front(queue: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = queue;
  if (first === undefined || size === 0) return new Uint8Array(0);
  if (first.length >= size) return first.subarray(0, size);
  const joined = new Uint8Array(size);
  let filled = 0;
  for (const piece of queue) {
    joined.set(piece.subarray(0, size - filled), filled);
    filled = Math.min(size, filled + piece.length);
    if (filled === size) break;
  }
  return joined;
}

/** Removes the first `size` bytes of the queue. */
function drop(queue: Uint8Array[], size: number): void {
  let whole = 0;
  let left = size;
  for (const piece of queue) {
    if (piece.length > left) break;
    left -= piece.length;
    whole++;
  }
  queue.splice(0, whole);
  const [first] = queue;
  if (left > 0 && first) queue[0] = first.subarray(left);
}
