import { closeSync, readSync } from 'node:fs';
import { CHANGED, openFile } from '@repro/tree/open-file';
import { type Examination, examiner, WINDOW_SIZE } from '../../scan/examiner.ts';
import type { ScanSettings } from '../../scan/settings.ts';
import type { FileResult } from '../../scan/types.ts';
import { SNIFF_SIZE } from '../../sources/limits.ts';
import { nameOf } from '../../sources/problem.ts';

/** A file on disk to scan. */
export interface Job {
  /** What the report calls it. */
  readonly path: string;
  /** Where it is. */
  readonly disk: string | Uint8Array;
}

/** What came of a file. */
export type Outcome =
  | { readonly kind: 'scanned'; readonly result: FileResult }
  /** An archive, which is opened elsewhere. */
  | { readonly kind: 'packed' }
  | { readonly kind: 'too-large' }
  /** It is no regular file any more. */
  | { readonly kind: 'replaced' }
  /** The system's code, such as EACCES. */
  | { readonly kind: 'unreadable'; readonly errno: string }
  /** The scanner threw; only the class of what it threw is told. */
  | { readonly kind: 'failed'; readonly error: string };

/** What every thread is told at its start: plain data. */
export interface FileScan {
  readonly settings: ScanSettings;
  /** Bytes of the largest file that is scanned. */
  readonly maxSize: number;
  /** Whether archives are told apart. */
  readonly packed: boolean;
}

/** Makes a scanner of files with one window of its own, which bounds its memory; nothing that it gives is thrown. */
export async function fileScanner(
  { settings, maxSize, packed }: FileScan,
  examine: (path: string) => Examination = examiner(settings),
): Promise<(job: Job) => Outcome> {
  const isPacked = packed ? (await import('../../sources/packed.ts')).isPacked : undefined;
  const window = Buffer.allocUnsafeSlow(WINDOW_SIZE);

  function scan({ path, disk }: Job): Outcome {
    const { fd, size } = openFile(disk);
    try {
      return size > maxSize ? { kind: 'too-large' } : look(fd, path, size);
    } finally {
      closeSync(fd);
    }
  }

  /** Reads a file of `size` bytes; one that tells none, as system files do, or is longer than a window, to its end. */
  function look(fd: number, path: string, size: number): Outcome {
    let filled = readFull(fd, window, 0, size > 0 ? size : window.length);
    if (isPacked?.(window.subarray(0, Math.min(filled, SNIFF_SIZE)))) return { kind: 'packed' };
    let total = filled;
    const examination = examine(path);
    try {
      for (let last = filled < window.length; ; ) {
        const keep = examination.window(window.subarray(0, filled), last);
        if (last || examination.isDone) return { kind: 'scanned', result: examination.result() };
        window.copyWithin(0, filled - keep, filled);
        filled = readFull(fd, window, keep, window.length);
        total += filled - keep;
        last = filled < window.length;
        if (total > maxSize) return { kind: 'too-large' };
      }
    } catch (error) {
      if (isSystemError(error)) throw error;
      return { kind: 'failed', error: nameOf(error) };
    }
  }

  return (job) => {
    try {
      return scan(job);
    } catch (error) {
      const errno = nameOf(error);
      return errno === CHANGED ? { kind: 'replaced' } : { kind: 'unreadable', errno };
    }
  };
}

/** Fills a buffer from `start` to `stop` or its end, as far as the file goes; where the bytes end. */
function readFull(fd: number, buffer: Buffer, start: number, stop: number): number {
  const full = Math.min(stop, buffer.length);
  let end = start;
  for (let got = -1; got !== 0 && end < full; end += got) {
    got = readSync(fd, buffer, end, full - end, null);
  }
  return end;
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
