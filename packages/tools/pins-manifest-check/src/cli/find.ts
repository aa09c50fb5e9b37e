import path from 'node:path';
import { type Context, reasonOf } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { SourceFile } from '../options.ts';
import { kindByPath } from '../references/kind.ts';
import { FOREIGN } from '../references/own.ts';
import type { Disk, DiskEntry } from './disk.ts';

/** Directories in directories; links to directories are not followed, so only a strange tree is deeper. */
const MAX_DEPTH = 256;

/** A file to judge, and where it is on disk. */
export interface FoundFile extends SourceFile {
  readonly disk?: string;
}

/** Tells what is left out by its path and whether it is a directory. */
export type IsLeftOut = (entry: { readonly path: string; readonly type: 'dir' | 'file' }) => boolean;

/** Where to search. */
export interface Search {
  /** Absolute. */
  readonly root: string;
  readonly disk: Disk;
  readonly context: Context;
  /** Whether a path below the root is not to be looked at. */
  readonly isLeftOut?: IsLeftOut | undefined;
  /** Told of YAML files whose names say nothing; a GitLab file may include them. */
  readonly other?: (file: FoundFile) => void;
}

interface Directory {
  readonly location: string;
  /** Relative to the root, with a slash at its end; empty for the root. */
  readonly prefix: string;
  readonly depth: number;
}

/**
 * The files of a directory that name what a pipeline uses. A directory or file that cannot be read is given
 * too, as one whose bytes throw: the search goes on.
 */
export function* findFiles(search: Search): Generator<FoundFile> {
  const open: Directory[] = [{ location: search.root, prefix: '', depth: 0 }];
  for (let directory = open.pop(); directory; directory = open.pop()) {
    search.context.signal.throwIfAborted();
    const { location, prefix, depth } = directory;
    const listing = list(directory, search.disk);
    if ('error' in listing) {
      yield { path: prefix === '' ? '.' : prefix.slice(0, -1), bytes: failing(listing.error) };
      continue;
    }
    for (const entry of listing.entries) {
      const place = { location: path.join(location, entry.name), path: prefix + entry.name };
      const type = entry.isDirectory() ? 'dir' : 'file';
      if (search.isLeftOut?.({ path: place.path, type })) continue;
      if (type === 'dir') {
        const inside = { location: place.location, prefix: `${place.path}/`, depth: depth + 1 };
        if (!FOREIGN.has(entry.name)) open.push(inside);
      } else if (kindByPath(place.path)) yield fileAt(place, entry, search);
      else if (search.other && /\.ya?ml$/.test(entry.name)) search.other(fileAt(place, entry, search));
    }
  }
}

function list(
  { location, prefix, depth }: Directory,
  disk: Disk,
): { readonly entries: readonly DiskEntry[] } | { readonly error: ReproError } {
  if (depth > MAX_DEPTH) return { error: unreadable(prefix, 'directories are nested too deep') };
  try {
    return { entries: disk.list(location) };
  } catch (cause) {
    return {
      error: unreadable(prefix, `the directory cannot be listed: ${problemAt(location, cause)}`, cause),
    };
  }
}

interface Place {
  readonly location: string;
  readonly path: string;
}

/** A regular file, or a link to one of this tree: a pipe would block, and a link can lead anywhere. */
function fileAt(place: Place, entry: DiskEntry, search: Search): FoundFile {
  const problem = entry.isFile() ? undefined : problemOf(place, entry, search);
  const bytes =
    problem === undefined
      ? { [Symbol.asyncIterator]: () => opened(place, search.context) }
      : failing(unreadable(place.path, problem));
  return { path: place.path, disk: place.location, bytes };
}

function problemOf({ location }: Place, entry: DiskEntry, { root, disk }: Search): string | undefined {
  if (!entry.isSymbolicLink()) return 'it is no regular file';
  try {
    const target = disk.real(location);
    const below = path.relative(disk.real(root), target);
    if (below.split(path.sep)[0] === '..' || path.isAbsolute(below))
      return 'it is a link that leads out of the tree';
    return disk.stat(target).isFile() ? undefined : 'it is a link to something that is no regular file';
  } catch (cause) {
    return `it is a link that cannot be followed: ${problemAt(location, cause)}`;
  }
}

/** Opened only when its turn comes; it may be gone by then, which is a finding like any other. */
async function* opened(place: Place, context: Context): AsyncGenerator<Uint8Array> {
  try {
    yield* (await context.open(place.location)).bytes;
  } catch (cause) {
    context.signal.throwIfAborted();
    throw unreadable(place.path, `it cannot be read: ${problemAt(place.location, cause)}`, cause);
  }
}

/** A file that is named and cannot be looked at. */
export function unreadableFile(name: string, problem: string): FoundFile {
  return { path: name, bytes: failing(unreadable(name, problem)) };
}

/** Bytes that cannot be had. */
function failing(reason: ReproError): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(reason) }) };
}

function unreadable(name: string, problem: string, cause?: unknown): ReproError {
  return new ReproError('ERR_REPRO_UNREADABLE', `${name || '.'}: ${problem}`, { cause });
}

/** What kept the system from it, in words where there are any: the name stands before it already. */
function problemAt(location: string, cause: unknown): string {
  const problem = reasonOf(cause, OWN_WORDS);
  // Bytes that are no UTF-8 are listed as this character, by which no file is found again.
  return problem === NOTHING && location.includes('\ufffd') ? 'its name is no UTF-8' : problem;
}

const NOTHING = 'nothing is there';

const OWN_WORDS: Readonly<Record<string, string>> = {
  ERR_REPRO_PERMISSION: 'permission denied',
  ENOENT: NOTHING,
  ERR_REPRO_NOT_FOUND: NOTHING,
  ELOOP: 'it leads in a circle',
};
