/** Cuts pushed chunks into pieces of the size asked for; a piece that lies within one chunk is not copied. */
export interface Gatherer {
  /** Size of the next piece, more than 0. */
  want: number;
  /** Bytes of the next piece that have come so far. */
  readonly filled: number;
  /** Takes from `bytes` in [at, to); the piece when it is complete. `taken` tells how many bytes were used. */
  take(bytes: Buffer, at: number, to: number): Buffer | undefined;
  readonly taken: number;
}

/** A gatherer of pieces; each piece is a view that is valid until the next call. */
export function gatherer(want: number): Gatherer {
  const small = Buffer.alloc(want);
  let room: Buffer | undefined;
  const state = {
    want,
    filled: 0,
    taken: 0,
    take(bytes: Buffer, at: number, to: number): Buffer | undefined {
      const missing = state.want - state.filled;
      const count = Math.min(missing, to - at);
      state.taken = count;
      if (state.filled === 0 && count === missing) return bytes.subarray(at, at + count);
      room ??= state.want <= small.length ? small : Buffer.allocUnsafe(state.want);
      bytes.copy(room, state.filled, at, at + count);
      state.filled += count;
      if (count < missing) return undefined;
      const piece = room.subarray(0, state.want);
      room = undefined;
      state.filled = 0;
      return piece;
    },
  };
  return state;
}
