import { type ByteString, toBytes } from '../byte-string.ts';
import type { Name, Tree } from '../entry.ts';
import { type Candidate, type IgnoreOptions, type IgnoreRules, ignoreRules } from './rules.ts';

/** What is left out of a tree that comes from elsewhere than a walk; `builtin` is `none` by default. */
export interface LeaveOptions extends IgnoreOptions {
  /** Told of each entry that is left out. */
  readonly onLeftOut?: ((path: string) => void) | undefined;
}

/** A tree without what the options ignore. */
export function without(tree: Tree, options: LeaveOptions): Tree {
  return {
    async *[Symbol.asyncIterator]() {
      const isLeftOut = leavesOut(options);
      for await (const entry of tree) if (!isLeftOut(entry)) yield entry;
    },
  };
}

/**
 * Whether the options ignore an entry, or a directory above it, whether or not that is an entry itself; for many entries,
 * with the patterns compiled once.
 */
export function leavesOut(
  options: LeaveOptions,
): (entry: Pick<Name, 'path' | 'rawPath' | 'type'>) => boolean {
  const { onLeftOut, ...rules } = options;
  const ignored = withParents(ignoreRules({ builtin: 'none', ...rules }));
  return (entry) => {
    const isLeftOut = ignored(candidate(pathOf(entry), entry.type === 'dir'));
    if (isLeftOut) onLeftOut?.(entry.path);
    return isLeftOut;
  };
}

/** Whether a walk with these options leaves out the file `path`, be it there or not; `builtin` is `none` by default. */
export function isIgnored(path: string, options: IgnoreOptions): boolean {
  return ignoredPaths(options)(path);
}

/** The same for many paths, with the patterns compiled once. */
export function ignoredPaths(options: IgnoreOptions): (path: string) => boolean {
  const isLeftOut = leavesOut(options);
  return (path) => isLeftOut({ path, type: 'file' });
}

function pathOf({ path, rawPath }: Pick<Name, 'path' | 'rawPath'>): ByteString {
  return rawPath ? Buffer.from(rawPath).toString('latin1') : toBytes(path);
}

function candidate(path: ByteString, isDir: boolean): Candidate {
  const start = path.lastIndexOf('/') + 1;
  return { prefix: path.slice(0, start), name: path.slice(start), isDir };
}

/** Rules that ask about each directory above first, once. */
function withParents(rules: IgnoreRules): IgnoreRules {
  const directories = new Map<ByteString, boolean>([['', false]]);
  const isGone = (prefix: ByteString): boolean => {
    let known = directories.get(prefix);
    if (known === undefined) {
      const directory = candidate(prefix.slice(0, -1), true);
      known = isGone(directory.prefix) || rules(directory);
      directories.set(prefix, known);
    }
    return known;
  };
  return (entry) => isGone(entry.prefix) || rules(entry);
}
