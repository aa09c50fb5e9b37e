import { asChunks } from '@repro/core/bytes';
import type { Finding } from '@repro/report';
import type { Gatherer } from '../report/gatherer.ts';
import { type FileItem, type Item, isFile } from '../sources/item.ts';
import { failed, reasonOf, tooLarge, unreadable } from '../sources/problem.ts';
import { type Examination, WINDOW_SIZE } from './examiner.ts';
import { Windows } from './windows.ts';

/** What scanning takes. */
export interface ItemScan {
  readonly examine: (path: string) => Examination;
  readonly gatherer: Gatherer;
  /** Bytes of the largest file that is scanned. */
  readonly maxSize: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of each item when it is done. */
  readonly onFile?: (() => void) | undefined;
}

/** Scans files one after another on this thread; memory holds one window, whatever their size. */
export async function scanItems(items: AsyncIterable<Item>, scan: ItemScan): Promise<void> {
  const window = Buffer.allocUnsafeSlow(WINDOW_SIZE);
  for await (const item of items) {
    scan.signal?.throwIfAborted();
    if (isFile(item)) await scanItem(item, window, scan);
    else scan.gatherer.problems.push(item);
    scan.onFile?.();
  }
}

async function scanItem(item: FileItem, window: Buffer, scan: ItemScan): Promise<void> {
  const { path, commit } = item;
  const { gatherer } = scan;
  try {
    const examination = scan.examine(path);
    const problem = await show(item, new Windows(examination, window), scan);
    if (problem) gatherer.problems.push(problem);
    const result = examination.result();
    // What cannot be read to its end is scanned as far as it goes, and is no file that was scanned.
    if (!problem || result.sightings.length > 0) gatherer.add({ path, commit }, result);
  } catch (error) {
    scan.signal?.throwIfAborted();
    gatherer.problems.push(failed(path, error));
  }
}

/** Reads a file to its end, or to where that cannot go on: why. Throws only what the scanner throws. */
async function show(
  { path, content }: FileItem,
  windows: Windows,
  scan: ItemScan,
): Promise<Finding | undefined> {
  const chunks = asChunks(content);
  let problem: Finding | undefined;
  for (let total = 0; ; ) {
    const chunk = await next(chunks).catch((error: unknown) => {
      problem = unreadable(path, reasonOf(error, path));
      return undefined;
    });
    scan.signal?.throwIfAborted();
    if (!chunk) break;
    total += chunk.length;
    if (total > scan.maxSize) {
      await chunks.return();
      return tooLarge(path, scan.maxSize);
    }
    windows.push(chunk);
  }
  windows.end();
  return problem;
}

async function next(chunks: AsyncGenerator<Uint8Array, void>): Promise<Uint8Array | undefined> {
  const step = await chunks.next();
  return step.done ? undefined : step.value;
}
