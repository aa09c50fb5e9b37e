import type { Repository } from '../types.ts';
import { type ObjectReader, objectReader } from './reader.ts';

/** Milliseconds that an unused git is kept for the next blob. */
const keepFor = 2_000;

/** How many unused ones are kept. */
const keepAtMost = 4;

/** How many blobs git is asked for ahead, once they are read in order. */
const aheadAtMost = 64;

/** Opens the blob with this index in the list; as often, in any order, and as many at a time as is asked. */
export type BlobOpener = (index: number) => AsyncIterable<Uint8Array>;

/** A git that answers the list's blobs from `next` on; those before `asked` it was told of. */
interface Run {
  readonly reader: ObjectReader;
  next: number;
  asked: number;
  ahead: number;
}

/**
 * Blobs through `git cat-file --batch`. Reading them in the list's order takes one process that works ahead, so that
 * nobody waits for an answer to come and go; another order, or several at a time, takes more processes, and the same bytes
 * come. Unused processes end by themselves and never keep Node running.
 */
export function blobOpener(repo: Repository, names: readonly string[]): BlobOpener {
  const idle = parking();
  async function* read(index: number): AsyncGenerator<Uint8Array, void, undefined> {
    const run = idle.take(index) ?? { reader: objectReader(repo), next: index, asked: index, ahead: 1 };
    let whole = false;
    try {
      askAhead(run, names);
      yield* run.reader.stream(names[index] as string);
      whole = true;
    } finally {
      run.next++;
      // What is left of a blob that nobody wants would be taken for the next answer.
      if (whole) idle.park(run);
      else run.reader.end();
    }
  }
  return (index) => ({ [Symbol.asyncIterator]: () => read(index) });
}

/** Asks for twice as many each time: who wants one blob does not make git read many. */
function askAhead(run: Run, names: readonly string[]): void {
  if (run.asked > run.next + run.ahead / 2) return;
  const end = Math.min(names.length, run.next + run.ahead);
  run.reader.ask(names.slice(run.asked, Math.max(end, run.next + 1)));
  run.asked = Math.max(end, run.next + 1);
  run.ahead = Math.min(run.ahead * 2, aheadAtMost);
}

function parking(): { park(run: Run): void; take(next: number): Run | undefined } {
  let idle: Run[] = [];
  let timer: NodeJS.Timeout | undefined;
  const shrink = (to: number): void => {
    for (const { reader } of idle.splice(0, Math.max(0, idle.length - to))) reader.end();
  };
  return {
    park(run) {
      run.reader.idle();
      idle.push(run);
      shrink(keepAtMost);
      clearTimeout(timer);
      timer = setTimeout(shrink, keepFor, 0);
      timer.unref();
    },
    take(next) {
      const run = idle.find((one) => one.next === next);
      idle = idle.filter((one) => one !== run);
      run?.reader.wake();
      return run;
    },
  };
}
