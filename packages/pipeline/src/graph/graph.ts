import type { Status } from '@repro/evidence';

/** A step's verdict, with the reason where it is not plain from the verdict. */
export interface Verdict {
  readonly status: Status;
  readonly reason?: string | undefined;
  /** Whether it was taken from an earlier run. */
  readonly cached?: boolean | undefined;
}

/** A step of a graph. */
export interface Node {
  readonly name: string;
  /** Steps that must have passed. What is no step of the graph holds nothing up: it is switched off. */
  readonly needs?: readonly string[] | undefined;
  /** Steps that must have ended, whatever became of them. */
  readonly after?: readonly string[] | undefined;
  run(): Promise<Verdict>;
}

/** What is known of a step when it has ended. */
export interface StepRecord extends Verdict {
  readonly name: string;
  /** Why a step that broke is `unverifiable`. */
  readonly error?: unknown;
  /** Milliseconds by the clock of the run; 0 for a step that did not run. */
  readonly duration: number;
  /** When it began; absent when it did not run. */
  readonly started?: Date;
  readonly finished?: Date;
}

/** Told when a step begins and ends; for progress. */
export interface Observer {
  started(name: string): void;
  ended(record: StepRecord): void;
}

/** The clock, for durations only, and the signal that stops a run. */
export interface RunOptions {
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

interface World extends RunOptions {
  readonly observer: Observer;
  readonly ended: ReadonlyMap<string, Promise<StepRecord>>;
  readonly stopped: Promise<never>;
}

/**
 * Runs every step as soon as what it needs has passed, independent ones at the same time. A step that fails or breaks
 * stops those that need it and no others. The records stand in the order of the steps, whatever order they ended in.
 * Once the signal comes no step begins, and none that runs is waited for.
 * @throws when a step names one that stands behind it, so that there are no cycles
 */
export async function runGraph(
  nodes: readonly Node[],
  observer: Observer,
  options: RunOptions,
): Promise<readonly StepRecord[]> {
  const ended = new Map<string, Promise<StepRecord>>();
  const { promise: stopped, release } = whenAborted(options.signal);
  try {
    for (const node of nodes) {
      refuseLater(node, nodes, ended);
      ended.set(node.name, runNode(node, { ...options, observer, ended, stopped }));
    }
    return await Promise.all(ended.values());
  } finally {
    release();
  }
}

function refuseLater(node: Node, nodes: readonly Node[], before: ReadonlyMap<string, unknown>): void {
  const named = [...(node.needs ?? []), ...(node.after ?? [])];
  const later = named.find((name) => !before.has(name) && nodes.some((other) => other.name === name));
  if (later !== undefined) throw new Error(`step ${node.name} stands before ${later}, which it needs`);
}

async function runNode(node: Node, world: World): Promise<StepRecord> {
  const { observer, now, signal, stopped } = world;
  const [needed] = await Promise.all([endsOf(node.needs, world), endsOf(node.after, world)]);
  const end = (record: Omit<StepRecord, 'name'>): StepRecord => {
    const named = { name: node.name, ...record };
    observer.ended(named);
    return named;
  };
  const missing = needed.find(({ status }) => status !== 'pass');
  if (missing) return end({ status: 'not_run', reason: `${missing.name} did not pass`, duration: 0 });
  if (signal.aborted) return end({ status: 'not_run', reason: 'the run was stopped', duration: 0 });
  observer.started(node.name);
  const started = now();
  const took = (): Pick<StepRecord, 'started' | 'finished' | 'duration'> => {
    const finished = now();
    return { started, finished, duration: Math.max(0, finished.getTime() - started.getTime()) };
  };
  try {
    const running = node.run();
    // What is no longer waited for may still break; nobody is left to tell.
    running.catch(() => {});
    const verdict = await Promise.race([running, stopped]);
    return end({ ...verdict, ...took() });
  } catch (error) {
    return end({ status: 'unverifiable', error, ...took() });
  }
}

async function endsOf(names: readonly string[] = [], { ended }: World): Promise<StepRecord[]> {
  const ends = names.map((name) => ended.get(name)).filter((end) => end !== undefined);
  return Promise.all(ends);
}

/** A promise that is rejected with the signal's reason, and how to stop listening. */
function whenAborted(signal: AbortSignal): { promise: Promise<never>; release: () => void } {
  let onAbort = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error);
  });
  promise.catch(() => {});
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return { promise, release: () => signal.removeEventListener('abort', onAbort) };
}

/** The exit status of a run: a step that broke makes it unknown, else one that failed makes it fail. */
export function exitStatus(records: readonly Verdict[]): 0 | 1 | 2 {
  if (records.some(({ status }) => status === 'unverifiable')) return 1;
  if (records.some(({ status }) => status === 'fail')) return 2;
  if (records.some(({ status }) => status === 'not_run')) return 1;
  return 0;
}
