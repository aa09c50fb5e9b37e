import type { InflateRaw } from 'node:zlib';
import { bell } from '../bytes/bell.ts';

/** Pieces of content that may wait for the consumer. */
const WAITING = 2;

/** What an engine gives out. */
export interface EngineOutput {
  /** Bytes made so far, those nobody has taken included. */
  produced(): number;
  /** Ends `pieces` with an error. */
  fail(error: unknown): void;
  /** The content in order; ends where the deflate stream ends. */
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
}

/** Takes the engine's output as it comes, and pauses the engine when nobody takes it from here. */
export function engineOutput(engine: InflateRaw): EngineOutput {
  const queue: Uint8Array[] = [];
  const news = bell();
  let emitted = 0;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;

  function fail(error: unknown): void {
    failure ??= { error };
    news.ring();
  }

  engine.on('error', fail);
  engine.on('end', () => {
    ended = true;
    news.ring();
  });
  engine.on('data', (piece: Uint8Array) => {
    queue.push(piece);
    emitted += piece.length;
    if (queue.length >= WAITING) engine.pause();
    news.ring();
  });

  return {
    fail,
    produced: () => emitted + engine.readableLength,
    async *pieces() {
      for (;;) {
        if (failure) throw failure.error;
        const piece = queue.shift();
        if (piece) {
          engine.resume();
          yield piece;
        } else if (ended) return;
        else await news.rung();
      }
    },
  };
}
