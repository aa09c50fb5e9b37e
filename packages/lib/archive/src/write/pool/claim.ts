/** What the shared counters are: the next block to be claimed, and the first that must not be claimed yet. */
const CONTROL = { next: 0, limit: 1 } as const;

/** Counters for a new job. */
export function createControl(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Object.keys(CONTROL).length * 4));
}

/** Takes the next block, without waiting: undefined when all blocks up to the limit are taken. */
export function claimNow(control: Int32Array): number | undefined {
  for (;;) {
    const next = Atomics.load(control, CONTROL.next);
    if (next >= Atomics.load(control, CONTROL.limit)) return undefined;
    if (Atomics.compareExchange(control, CONTROL.next, next, next + 1) === next) return next;
  }
}

/**
 * Takes the next of `blocks` and sleeps until it is within the limit, which keeps finished blocks from piling up;
 * undefined when all are taken.
 */
export function claimWaiting(control: Int32Array, blocks: number): number | undefined {
  const block = Atomics.add(control, CONTROL.next, 1);
  if (block >= blocks) return undefined;
  for (;;) {
    const limit = Atomics.load(control, CONTROL.limit);
    if (block < limit) return block;
    Atomics.wait(control, CONTROL.limit, limit);
  }
}

/** Moves the limit and wakes those who wait for it. */
export function setLimit(control: Int32Array, limit: number): void {
  Atomics.store(control, CONTROL.limit, limit);
  Atomics.notify(control, CONTROL.limit);
}
