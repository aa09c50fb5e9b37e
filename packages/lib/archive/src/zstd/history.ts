/** The content of a frame made so far, as far back as a match can reach. */
export interface History {
  buffer: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** Bytes of the frame so far, those no longer in the buffer included. */
  total: number;
  /** Position in the buffer of the first byte that has not been given out. */
  given: number;
  /** Bytes that a match may reach back. */
  readonly window: number;
}

/** The largest block (RFC 8878 section 3.1.1.2.4). */
export const MAX_BLOCK = 128 * 1024;
/** Content is given out in pieces of about this size. */
const PIECE = 1024 * 1024;

/** An empty history; its memory grows with the content, so that a header that lies about its window costs nothing. */
export function emptyHistory(window: number): History {
  return { buffer: new Uint8Array(2 * MAX_BLOCK), at: 0, total: 0, given: 0, window };
}

/** Makes room for one more block: by growing, and at full size by dropping what no match can reach. */
export function makeRoom(history: History): void {
  const { buffer, at, window } = history;
  if (at + MAX_BLOCK <= buffer.length) return;
  const full = window + Math.max(2 * PIECE, Math.ceil(window / 4));
  if (buffer.length < full) {
    history.buffer = new Uint8Array(Math.min(full, buffer.length * 2));
    history.buffer.set(buffer.subarray(0, at));
    return;
  }
  const keptFrom = Math.min(history.given, at - window);
  buffer.copyWithin(0, keptFrom, at);
  history.given -= keptFrom;
  history.at -= keptFrom;
}

/** What was made and not given out yet, in memory of its own; nothing while there is little, unless `all`. */
export function takePiece(history: History, all: boolean): Uint8Array | undefined {
  const { buffer, at, given } = history;
  if (at === given || (!all && at - given < PIECE)) return undefined;
  history.given = at;
  return buffer.slice(given, at);
}
