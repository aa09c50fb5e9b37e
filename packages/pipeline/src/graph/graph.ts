/** What became of a step: `not_run` when something it needs did not pass. */
export type StepStatus = 'pass' | 'fail' | 'error' | 'not_run';

/** A step's verdict and what it hands to the steps that need it. */
export interface StepOutcome<T> {
  readonly status: 'pass' | 'fail';
  readonly value: T;
}

/** What is known of a step when it has ended. */
export interface StepRecord {
  readonly name: string;
  readonly status: StepStatus;
  /** Why a step ended in `error`. */
  readonly error?: unknown;
  /** Milliseconds by the clock of the run; 0 for a step that did not run. */
  readonly duration: number;
}

/** A step of a graph; the type parameter is what it hands on. */
export interface Step<T> {
  readonly name: string;
  readonly needs: readonly Step<unknown>[];
  /** Only a type: what `run` hands on. */
  readonly value?: T;
}

type Values<N extends readonly Step<unknown>[]> = { [K in keyof N]: N[K] extends Step<infer T> ? T : never };

interface Node extends Step<unknown> {
  readonly run: (values: readonly unknown[]) => Promise<StepOutcome<unknown>>;
}

/** Told when a step begins and ends; for progress. */
export interface Observer {
  started(name: string): void;
  ended(record: StepRecord): void;
}

/** Steps that need one another. A step can only need steps made before it, so there are no cycles. */
export class Graph {
  readonly #nodes: Node[] = [];

  /** Adds a step; `run` gets what the steps in `needs` handed on, in their order. */
  step<T, const N extends readonly Step<unknown>[]>(
    name: string,
    needs: N,
    run: (...values: Values<N>) => Promise<StepOutcome<T>>,
  ): Step<T> {
    const call = (values: readonly unknown[]): Promise<StepOutcome<T>> => run(...(values as Values<N>));
    const node: Node = { name, needs, run: call };
    this.#nodes.push(node);
    return node as Step<T>;
  }

  /**
   * Runs every step as soon as what it needs has passed, independent ones at the same time.
   * A step that fails or breaks stops those that need it and no others. The records stand in the order the steps
   * were added, whatever order they ended in.
   */
  async run(observer: Observer, { now, signal }: RunOptions): Promise<readonly StepRecord[]> {
    const ended = new Map<Step<unknown>, Promise<Ended>>();
    for (const node of this.#nodes) ended.set(node, runNode(node, ended, { observer, now, signal }));
    return Promise.all([...ended.values()].map(async (end) => (await end).record));
  }
}

/** The clock in milliseconds, for durations only, and the signal that stops what has not begun. */
export interface RunOptions {
  readonly now: () => number;
  readonly signal: AbortSignal;
}

interface Ended {
  readonly record: StepRecord;
  readonly value?: unknown;
}

async function runNode(
  node: Node,
  ended: ReadonlyMap<Step<unknown>, Promise<Ended>>,
  { observer, now, signal }: RunOptions & { observer: Observer },
): Promise<Ended> {
  const needed = await Promise.all(node.needs.map(async (step) => ended.get(step)));
  const end = (record: StepRecord, value?: unknown): Ended => {
    observer.ended(record);
    return { record, value };
  };
  if (needed.some((need) => need?.record.status !== 'pass') || signal.aborted) {
    return end({ name: node.name, status: 'not_run', duration: 0 });
  }
  observer.started(node.name);
  const start = now();
  try {
    const { status, value } = await node.run(needed.map((need) => need?.value));
    return end({ name: node.name, status, duration: now() - start }, value);
  } catch (error) {
    return end({ name: node.name, status: 'error', error, duration: now() - start });
  }
}

/** The exit status of a run: a step that broke makes it unknown, else one that failed makes it fail. */
export function exitStatus(records: readonly StepRecord[]): 0 | 1 | 2 {
  if (records.some(({ status }) => status === 'error')) return 1;
  if (records.some(({ status }) => status === 'fail')) return 2;
  if (records.some(({ status }) => status === 'not_run')) return 1;
  return 0;
}
