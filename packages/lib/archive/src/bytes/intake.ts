import type { Bytes } from '@repro/core';
import { asChunks } from '@repro/core/bytes';
import { type ChunkQueue, chunkQueue } from './chunk-queue.ts';

/** The chunks of a source, taken from it as they are needed. */
export interface Intake {
  /** What has come and not been used. */
  readonly held: ChunkQueue;
  /** Whether the source has no more. */
  readonly ended: boolean;
  /** Waits until `size` bytes are held, or the source ends. */
  fill(size: number): Promise<void>;
  /** The same, but for so many milliseconds at most. What goes wrong later is told to who asks next. */
  fillSoon(size: number, patience: number): Promise<void>;
  /** Lets go of the source. */
  close(): Promise<void>;
}

/** Takes chunks from the start of `source`. They stay valid. */
export function intake(source: Bytes): Intake {
  const chunks = asChunks(source)[Symbol.asyncIterator]();
  const held = chunkQueue();
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  /** The one chunk that is waited for, by whomever. */
  let coming: Promise<void> | undefined;

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

  async function fill(size: number): Promise<void> {
    while (held.size < size && !ended) {
      if (failure) throw failure.error;
      await (coming ??= pull());
    }
  }

  return {
    held,
    get ended() {
      return ended;
    },
    fill,
    async fillSoon(size, patience) {
      const filled = fill(size);
      filled.catch(() => {});
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
      await Promise.race([filled, late]).finally(() => clearTimeout(timer));
    },
    async close() {
      ended = true;
      await chunks.return();
    },
  };
}
