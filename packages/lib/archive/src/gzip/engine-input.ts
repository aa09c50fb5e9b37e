import type { InflateRaw } from 'node:zlib';
import { bell } from '../bytes/bell.ts';
import type { ByteReader } from '../bytes/reader.ts';

/**
 * Expansion is judged, and faults are placed, at multiples of this size in the file: both are then the same however
 * the source is cut.
 */
export const INPUT_BLOCK = 512 * 1024;

/** Smaller pieces of the source are joined: each one costs a turn of the thread that inflates. */
const LEAST_PIECE = 64 * 1024;
/** Pieces handed over ahead, so that the thread that inflates never waits for the one that reads. */
export const PIECES_AHEAD = 3;

/** Where an engine's input comes from. */
export interface EngineInput {
  /** Where the block of the file begins whose bytes are being used. */
  readonly blockStart: number;
  /** Hands over no more. */
  stop(): void;
  /** After `stop`: what was handed over and not used, the bytes behind the deflate stream. */
  leftover(): Promise<Uint8Array[]>;
}

/** What the input tells. */
export interface EngineInputEvents {
  /** All bytes of a block have been used; may throw. */
  readonly used: () => void;
  readonly failed: (error: unknown) => void;
}

/** Hands the bytes of `reader` to the engine, a few pieces ahead of those it has used. */
export function engineInput(engine: InflateRaw, reader: ByteReader, events: EngineInputEvents): EngineInput {
  const start = reader.position;
  const room = bell();
  const state = { waiting: 0, dropped: 0, stopped: false };
  const given: Uint8Array[] = [];

  function onUsed(): void {
    state.waiting--;
    state.dropped += dropUsed(given, engine.bytesWritten - state.dropped);
    room.ring();
    if (state.stopped || (start + engine.bytesWritten) % INPUT_BLOCK !== 0) return;
    try {
      events.used();
    } catch (error) {
      events.failed(error);
    }
  }

  async function run(): Promise<void> {
    while (!state.stopped) {
      const most = INPUT_BLOCK - (reader.position % INPUT_BLOCK);
      const piece = await reader.next(Math.min(LEAST_PIECE, most), most);
      if (piece.length === 0) {
        engine.end();
        return;
      }
      given.push(piece);
      state.waiting++;
      engine.write(piece, (error) => error ?? onUsed());
      while (state.waiting >= PIECES_AHEAD && !state.stopped) await room.rung();
    }
  }

  const running = run().catch(events.failed);
  return {
    get blockStart() {
      const used = start + state.dropped;
      return Math.max(start, used - (used % INPUT_BLOCK));
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
