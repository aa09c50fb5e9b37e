import { objectReader } from '../objects/reader.ts';
import type { Repository } from '../types.ts';

/** How many blobs git is asked for ahead, so that nobody waits for an answer to come and go. */
const aheadAtMost = 64;

/** A blob and its content, which can be read once, and only before the next blob is asked for. */
export interface WithContent<T> {
  readonly blob: T;
  /** @throws ERR_REPRO_GIT_OBJECT_MISSING, ERR_REPRO_GIT_CORRUPT; the next blob can be read all the same. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** The blobs with their content, through one `git cat-file --batch`; what is not read of one is passed over. */
export async function* contents<T extends { readonly name: string }>(
  repo: Repository,
  blobs: AsyncIterable<T>,
): AsyncGenerator<WithContent<T>, void, undefined> {
  const reader = objectReader(repo);
  const source = blobs[Symbol.asyncIterator]();
  const asked: T[] = [];
  let more = true;
  try {
    for (;;) {
      if (more && asked.length <= aheadAtMost / 2) more = await askAhead();
      const blob = asked.shift();
      if (!blob) return;
      const pieces = reader.stream(blob.name);
      // Without `return`, so that who stops early leaves the rest to be passed over here.
      yield { blob, content: { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) } };
      await passOver(pieces);
    }
  } finally {
    reader.end();
    await source.return?.();
  }

  async function askAhead(): Promise<boolean> {
    const fresh: T[] = [];
    let done = false;
    while (!done && asked.length + fresh.length < aheadAtMost) {
      const step = await source.next();
      if (step.done) done = true;
      else fresh.push(step.value);
    }
    reader.ask(fresh.map(({ name }) => name));
    asked.push(...fresh);
    return !done;
  }
}

/** Reads to the end; a blob that failed has told so to its reader, or to nobody who wanted it. */
async function passOver(pieces: AsyncGenerator<Uint8Array>): Promise<void> {
  try {
    while (!(await pieces.next()).done);
  } catch {}
}
