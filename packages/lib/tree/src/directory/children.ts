import { type Dirent, readdirSync } from 'node:fs';
import type { ByteString } from '../byte-string.ts';
import type { EntryType, Special } from '../entry.ts';
import { specialOf, typeOf } from './kind.ts';

/** One name of a directory's listing. */
export interface Child {
  readonly name: ByteString;
  readonly type: EntryType;
  readonly special?: Special;
}

/** What the walk does next in a directory: give a child, or enter it. */
export interface Step {
  readonly child: Child;
  readonly enter: boolean;
  /** The name, with a slash for the step that enters: by these keys the steps are in the order of full paths. */
  readonly key: ByteString;
}

/** The names in a directory, in no particular order. */
export function children(location: string | Buffer): Child[] {
  return list(location).map((found) => {
    const type = typeOf(found);
    return type === 'other'
      ? { name: found.name, type, special: specialOf(found) }
      : { name: found.name, type };
  });
}

function list(location: string | Buffer): Dirent[] {
  try {
    return readdirSync(location, { withFileTypes: true, encoding: 'latin1' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'lstat') throw error;
    // A file system that tells no types: Node asks for each by a name that it takes for UTF-8.
    const names = readdirSync(location, { withFileTypes: true, encoding: 'buffer' });
    return names.map((found) =>
      Object.assign(found as unknown as Dirent, { name: found.name.toString('latin1') }),
    );
  }
}

/**
 * The steps through a directory that visit full paths in the order of their bytes, one directory at a time:
 * all paths below `a` begin with `a/`, so they stand together where the key `a/` stands, after `a-b`.
 */
export function steps(listing: readonly Child[]): Step[] {
  const all: Step[] = [];
  for (const child of listing) {
    all.push({ child, enter: false, key: child.name });
    if (child.type === 'dir') all.push({ child, enter: true, key: `${child.name}/` });
  }
  return all.sort(compareKeys);
}

function compareKeys(a: Step, b: Step): number {
  return a.key < b.key ? -1 : 1;
}
