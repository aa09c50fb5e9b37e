import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
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

/**
 * A link that was put in the file's place is not followed, and a pipe there does not block for a writer: both would let
 * somebody who writes into the tree make us read, or wait for, what they like.
 */
const FLAGS =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Makes a scanner of files with one window of its own, which bounds its memory; nothing that it gives is thrown. */
export async function fileScanner(
  { settings, maxSize, packed }: FileScan,
  examine: (path: string) => Examination = examiner(settings),
): Promise<(job: Job) => Outcome> {
  const isPacked = packed ? (await import('../../sources/archive.ts')).isPacked : () => false;
  const window = Buffer.allocUnsafeSlow(WINDOW_SIZE);

  function scan({ path, disk }: Job): Outcome {
    const fd = openSync(disk as string | Buffer, FLAGS);
    try {
      const stats = fstatSync(fd);
      if (!stats.isFile()) return { kind: 'replaced' };
      if (stats.size > maxSize) return { kind: 'too-large' };
      return look(fd, path);
    } finally {
      closeSync(fd);
    }
  }

  /** Reads to the end of the file, wherever that is by then: a system file may tell no size. */
  function look(fd: number, path: string): Outcome {
    let filled = readFull(fd, window, 0);
    if (isPacked(window.subarray(0, Math.min(filled, SNIFF_SIZE)))) return { kind: 'packed' };
    let total = filled;
    const examination = examine(path);
    try {
      for (let last = filled < window.length; ; ) {
        const keep = examination.window(window.subarray(0, filled), last);
        if (last) return { kind: 'scanned', result: examination.result() };
        window.copyWithin(0, filled - keep, filled);
        filled = readFull(fd, window, keep);
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
      return { kind: 'unreadable', errno: nameOf(error) };
    }
  };
}

/** Fills a buffer from `start`, as far as the file goes; where the bytes end. */
function readFull(fd: number, buffer: Buffer, start: number): number {
  let end = start;
  for (let got = -1; got !== 0 && end < buffer.length; end += got) {
    got = readSync(fd, buffer, end, buffer.length - end, null);
  }
  return end;
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
