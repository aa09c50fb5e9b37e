import { closeSync, constants, existsSync, fchmodSync, fstatSync, lstatSync, openSync } from 'node:fs';
import path from 'node:path';
import { changed, type PlannedChange } from '../settle.ts';
import { octal } from '../verdict.ts';
import { problemOf } from './head.ts';

/** A change as the report tells it. */
export interface ReportedChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly codes: readonly string[];
  readonly done: boolean;
  readonly problem?: string;
}

const DIRECTORY = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);
const FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Linux: a name below an open directory, whatever became of its path. */
const DESCRIPTORS = '/proc/self/fd';

/**
 * Makes a change: on the very file that was judged, through its descriptor, and never through a link on the way to
 * it. A file with another name elsewhere, or with another mode by now, stays as it is. In a dry run all is looked at
 * and nothing changed, so that it tells what the repair would leave, too.
 */
export function make(root: string, change: PlannedChange, { dryRun = false } = {}): ReportedChange {
  const to = changed(change.from, change);
  const { path: file, codes } = change;
  const told = { path: file, from: octal(change.from), to: octal(to), codes, done: false };
  // Another file may really be called as such a name is told.
  if (change.unnameable) return { ...told, problem: 'its name is not UTF-8' };
  try {
    const problem = withFile(root, file, (descriptor) => {
      const stats = fstatSync(descriptor, { bigint: true });
      if (!stats.isFile()) return 'it is no file any more';
      if (stats.nlink > 1n) return 'it has another name, which may be outside of what is judged';
      if (Number(stats.mode & 0o7777n) !== change.from) return 'its mode changed meanwhile';
      if (!dryRun) fchmodSync(descriptor, to);
      return undefined;
    });
    return problem === undefined ? { ...told, done: !dryRun } : { ...told, problem };
  } catch (cause) {
    return { ...told, problem: problemOf(cause) };
  }
}

/** Opens a file below a root, directory by directory. */
function withFile<T>(root: string, file: string, use: (descriptor: number) => T): T {
  const names = file.split('/');
  const open: number[] = [openSync(root, constants.O_RDONLY | (constants.O_DIRECTORY ?? 0))];
  try {
    let place = root;
    for (const [i, name] of names.entries()) {
      const last = i === names.length - 1;
      const below = path.join(existsSync(DESCRIPTORS) ? `${DESCRIPTORS}/${open.at(-1)}` : place, name);
      // Where a directory cannot be held on to, it is at least looked at before it is gone through.
      if (!last && !lstatSync(below, { bigint: true }).isDirectory()) {
        throw Object.assign(new Error('replaced'), { code: 'ELOOP' });
      }
      open.push(openSync(below, last ? FILE : DIRECTORY));
      place = path.join(place, name);
    }
    return use(open.at(-1) as number);
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
}
