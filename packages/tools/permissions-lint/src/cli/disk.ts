import { type BigIntStats, lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isReproError } from '@repro/core/error';
import type { Name } from '@repro/tree';
import { scan } from '@repro/tree/scan';
import type { Directory, FileEntry, Problem, Recorded } from '../facts.ts';
import { headOnDisk, problemOf } from './head.ts';
import type { Source, SourceOptions } from './source.ts';

/** After so many entries the walk lets the rest of the program have its turn. */
const TURN = 1024;

/** A directory as it is on disk, without what version control keeps beside it; links are not followed, but the one that is given. */
export function directorySource(root: string, name: string, options: SourceOptions): Source {
  const problems: Problem[] = [];
  return {
    name,
    root,
    tree: entriesBelow(root, problems, options),
    facts: {
      kind: 'disk',
      above: directoriesAbove(root),
      head: headOnDisk,
      recorded: () => recordedBy(root, options),
      problems: () => problems,
    },
  };
}

/** One file by itself, called as it was given, with the directories around it. */
export function fileSource(file: string, name: string, options: SourceOptions): Source {
  const root = path.dirname(file);
  const entry: Name = { path: name, type: 'file', disk: file };
  const base = path.basename(file);
  return {
    name,
    root,
    single: base,
    tree: justOne(entry),
    facts: {
      kind: 'disk',
      above: directoriesAbove(root),
      head: headOnDisk,
      recorded: async () => {
        const recorded = await recordedBy(root, options);
        const mode = recorded?.modes.get(base);
        return recorded && { ...recorded, modes: new Map(mode === undefined ? [] : [[name, mode]]) };
      },
    },
  };
}

function justOne(name: Name): AsyncIterable<FileEntry> {
  return {
    async *[Symbol.asyncIterator]() {
      yield entryOf(name, lstatSync(name.disk as string, { bigint: true }));
    },
  };
}

/** The tree may be iterated more than once; each time the disk is read, and problems are told, anew. */
function entriesBelow(
  root: string,
  problems: Problem[],
  { exclude, gitignore, signal }: SourceOptions,
): AsyncIterable<FileEntry> {
  return {
    async *[Symbol.asyncIterator]() {
      problems.length = 0;
      const onUnlisted = (error: Error, place: string): void =>
        void problems.push({ path: place, problem: `the directory cannot be listed: ${error.message}` });
      let count = 0;
      for (const name of scan(root, { ignore: exclude, gitignore, signal, onUnlisted })) {
        if (++count % TURN === 0) await setImmediate();
        const entry = lookAt(name, problems);
        if (entry) yield entry;
      }
    },
  };
}

function lookAt(name: Name, problems: Problem[]): FileEntry | undefined {
  try {
    return entryOf(name, lstatSync((name.disk ?? name.rawDisk) as string | Buffer, { bigint: true }));
  } catch (cause) {
    problems.push({ path: name.path, problem: problemOf(cause) });
    return undefined;
  }
}

/** An entry of what the system tells now: what was swapped since the listing is judged as what it is. */
function entryOf(name: Name, stats: BigIntStats): FileEntry {
  const type = stats.isFile()
    ? 'file'
    : stats.isDirectory()
      ? 'dir'
      : stats.isSymbolicLink()
        ? 'symlink'
        : 'other';
  const never = (): never => {
    throw new TypeError('entries of this tree are read by their heads');
  };
  return {
    ...name,
    type,
    mode: Number(stats.mode & 0o7777n),
    size: type === 'file' ? Number(stats.size) : 0,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    open: never,
    digest: never,
  };
}

/** The root and all directories above it, as they are called from inside: `.`, `..`, `../..`. */
function directoriesAbove(root: string): Directory[] {
  const above: Directory[] = [];
  let directory = realpathSync(root);
  for (let label = '.'; ; label = label === '.' ? '..' : `../${label}`) {
    const stats = lstatSync(directory, { bigint: true });
    above.push({ path: label, mode: Number(stats.mode & 0o7777n), uid: Number(stats.uid) });
    const parent = path.dirname(directory);
    if (parent === directory) return above;
    directory = parent;
  }
}

/** What git says of a directory; nothing where it is in no repository, or git cannot be asked. */
async function recordedBy(root: string, { warn, env }: SourceOptions): Promise<Recorded | undefined> {
  const { recordedModes } = await import('@repro/git/modes');
  try {
    return await recordedModes(root, { env });
  } catch (error) {
    if (!isReproError(error)) throw error;
    if (!/NOT_REPOSITORY|WORKTREE|NOT_FOUND/.test(error.code)) {
      warn?.(`what git records is not known: ${error.message}`);
    }
    return undefined;
  }
}
