import type { InflateRaw } from 'node:zlib';
import { bell } from '../bytes/bell.ts';
import type { ByteReader } from '../bytes/reader.ts';

/** Compressed bytes are handed over in blocks of this size, aligned in the file: results never depend on chunking. */
export const INPUT_BLOCK = 512 * 1024;

/** Blocks handed over ahead, so that the thread that inflates never waits for the one that reads. */
export const BLOCKS_AHEAD = 3;

/** Where an engine's input comes from. */
export interface EngineInput {
  /** Position of the first byte that is not known to be used. */
  readonly position: number;
  /** Hands over no more. */
  stop(): void;
  /** After `stop`: what was handed over and not used, the bytes behind the deflate stream. */
  leftover(): Promise<Uint8Array[]>;
}

/** What the input tells. */
export interface EngineInputEvents {
  /** A block has been used up to the engine's `bytesWritten`; may throw. */
  readonly used: () => void;
  readonly failed: (error: unknown) => void;
}

/** Hands blocks of `reader` to the engine, a few ahead of those it has used. */
export function engineInput(engine: InflateRaw, reader: ByteReader, events: EngineInputEvents): EngineInput {
  const start = reader.position;
  const room = bell();
  const state = { waiting: 0, dropped: 0, stopped: false };
  const given: Uint8Array[] = [];

  function onUsed(): void {
    state.waiting--;
    state.dropped += dropUsed(given, engine.bytesWritten - state.dropped);
    room.ring();
    if (state.stopped) return;
    try {
      events.used();
    } catch (error) {
      events.failed(error);
    }
  }

  async function run(): Promise<void> {
    while (!state.stopped) {
      const block = await reader.take(INPUT_BLOCK - (reader.position % INPUT_BLOCK));
      if (block.length === 0) {
        engine.end();
        return;
      }
      given.push(block);
      state.waiting++;
      engine.write(block, (error) => error ?? onUsed());
      while (state.waiting >= BLOCKS_AHEAD && !state.stopped) await room.rung();
    }
  }

  const running = run().catch(events.failed);
  return {
    get position() {
      return start + state.dropped;
    },
    stop() {
      state.stopped = true;
      room.ring();
    },
    async leftover() {
      await running;
      const used = engine.bytesWritten - state.dropped;
      const [first, ...rest] = given;
      return first ? [first.subarray(used), ...rest] : [];
    },
  };
}

/** Drops the pieces that lie wholly within the first `size` bytes; returns how many bytes that were. */
function dropUsed(pieces: Uint8Array[], size: number): number {
  let dropped = 0;
  for (let [first] = pieces; first && dropped + first.length <= size; [first] = pieces) {
    dropped += first.length;
    pieces.shift();
  }
  return dropped;
}
