import { asChunks } from '@repro/core/bytes';
import { isReproError } from '@repro/core/error';
import type { Gatherer } from '../report/gatherer.ts';
import { rules } from '../rules.ts';
import { type FileItem, type Item, isFile } from '../sources/item.ts';
import { nameOf, reasonOf, unreadable } from '../sources/problem.ts';
import { type Examination, WINDOW_SIZE } from './examiner.ts';

/** What scanning takes. */
export interface ItemScan {
  readonly examine: (path: string) => Examination;
  readonly gatherer: Gatherer;
  /** Bytes of the largest file that is scanned. */
  readonly maxSize: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of each file that was scanned. */
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

async function scanItem(
  item: FileItem,
  window: Buffer,
  { examine, gatherer, maxSize, signal }: ItemScan,
): Promise<void> {
  const { path, commit } = item;
  const examination = guarded(examine(path));
  try {
    const fitted = await fill(item, examination, { window, maxSize });
    if (fitted) gatherer.add({ path, commit }, examination.result());
    else gatherer.problems.push(tooLarge(path, maxSize));
  } catch (error) {
    signal?.throwIfAborted();
    gatherer.problems.push(problemOf(path, error));
  }
}

/** The finding for a file that is larger than the limit. */
export function tooLarge(path: string, limit: number): ReturnType<typeof unreadable> {
  return rules.finding('secret-lint/too-large', { limit }, { path });
}

/** Marks what the scanner itself throws. */
class ScannerFailure {
  readonly error: string;
  constructor(error: unknown) {
    // Its message may quote what was read.
    this.error = nameOf(error);
  }
}

function guarded(examination: Examination): Examination {
  return {
    window(bytes, last) {
      try {
        return examination.window(bytes, last);
      } catch (error) {
        throw new ScannerFailure(error);
      }
    },
    result: () => examination.result(),
  };
}

function problemOf(path: string, thrown: unknown): ReturnType<typeof unreadable> {
  if (thrown instanceof ScannerFailure) {
    return rules.finding('secret-lint/failed', { error: thrown.error }, { path });
  }
  return isReproError(thrown) ? unreadable(path, reasonOf(thrown, path)) : unreadable(path, reasonOf(thrown));
}

/** Puts the pieces together to windows; false when there are more bytes than may be. */
async function fill(
  { content }: FileItem,
  examination: Examination,
  { window, maxSize }: { readonly window: Buffer; readonly maxSize: number },
): Promise<boolean> {
  let filled = 0;
  let total = 0;
  for await (const chunk of asChunks(content)) {
    total += chunk.length;
    if (total > maxSize) return false;
    for (let at = 0; at < chunk.length; ) {
      // A full window is looked at only when more comes: the last one has to be known as such.
      if (filled === window.length) {
        const keep = examination.window(window, false);
        window.copyWithin(0, filled - keep, filled);
        filled = keep;
      }
      const count = Math.min(window.length - filled, chunk.length - at);
      window.set(chunk.subarray(at, at + count), filled);
      filled += count;
      at += count;
    }
  }
  examination.window(window.subarray(0, filled), true);
  return true;
}
