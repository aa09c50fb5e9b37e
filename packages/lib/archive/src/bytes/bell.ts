/** Lets one side of a queue sleep until the other has changed something. */
export interface Bell {
  /** Wakes whoever waits. */
  ring(): void;
  /** Fulfilled at the next `ring`. */
  rung(): Promise<void>;
}

/** A bell for one sleeper at a time. */
export function bell(): Bell {
  const sleepers: (() => void)[] = [];
  return {
    ring() {
      for (const wake of sleepers.splice(0)) wake();
    },
    rung: () => new Promise((resolve) => sleepers.push(resolve)),
  };
}
