/** A stream that stays open when its reader stops early, so that another can read the rest. */
export interface HeldOpen extends AsyncIterable<Uint8Array> {
  next(): Promise<IteratorResult<Uint8Array>>;
  /** The first bytes, as far as they have been read. */
  readonly head: Uint8Array;
}

const HEAD = 3;

/** Holds `bytes` open: its iterator has no `return` that a reader could call. */
export function heldOpen(bytes: AsyncIterable<Uint8Array>): HeldOpen {
  const source = bytes[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  async function next(): Promise<IteratorResult<Uint8Array>> {
    const step = await source.next();
    if (!step.done && head.length < HEAD)
      head = Uint8Array.of(...head, ...step.value.subarray(0, HEAD - head.length));
    return step;
  }
  return {
    next,
    [Symbol.asyncIterator]: () => ({ next }),
    get head() {
      return head;
    },
  };
}
