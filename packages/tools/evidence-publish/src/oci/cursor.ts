import { asChunks } from '@repro/core';
import type { OciBlob } from '@repro/evidence/oci';

/** Reads pieces of a blob. To go on where the last piece ended costs nothing; to go back opens the blob anew. */
export interface Cursor {
  /** The bytes from `start` to `end`. */
  read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined>;
  /** Lets go of the blob. */
  close(): Promise<void>;
}

const NOTHING = new Uint8Array(0);

/** A cursor at the beginning of a blob, whose content is a stream: piece by piece it is read once and not once a piece. */
export function openCursor(blob: OciBlob): Cursor {
  let chunks: AsyncGenerator<Uint8Array, void, undefined> | undefined;
  /** Where `rest` begins: what was read of the stream and not yet given out. */
  let at = 0;
  let rest: Uint8Array = NOTHING;

  async function close(): Promise<void> {
    const open = chunks;
    chunks = undefined;
    await open?.return();
  }

  async function* read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
    if (!chunks || at > start) {
      await close();
      chunks = asChunks(blob.open());
      at = 0;
      rest = NOTHING;
    }
    while (at < end) {
      if (rest.length === 0) {
        const next = await chunks.next();
        if (next.done) return;
        rest = next.value;
      }
      const from = Math.min(Math.max(0, start - at), rest.length);
      const to = Math.min(rest.length, end - at);
      const piece = rest.subarray(from, to);
      rest = rest.subarray(to);
      at += to;
      if (piece.length > 0) yield piece;
    }
  }

  return { read, close };
}
