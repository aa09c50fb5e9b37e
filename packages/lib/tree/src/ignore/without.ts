import { type ByteString, toBytes } from '../byte-string.ts';
import type { Entry, Tree } from '../entry.ts';
import { type Candidate, type IgnoreOptions, type IgnoreRules, ignoreRules } from './rules.ts';

/**
 * A tree without what the options ignore, for trees that come from elsewhere than a walk; `builtin` is `none` by default.
 * An entry also goes when a directory above it is ignored, whether or not that is an entry itself.
 */
export function without(tree: Tree, options: IgnoreOptions): Tree {
  return {
    async *[Symbol.asyncIterator]() {
      const ignored = withParents(ignoreRules({ builtin: 'none', ...options }));
      for await (const entry of tree)
        if (!ignored(candidate(pathOf(entry), entry.type === 'dir'))) yield entry;
    },
  };
}

/** Whether a walk with these options leaves out the file `path`, be it there or not; `builtin` is `none` by default. */
export function isIgnored(path: string, options: IgnoreOptions): boolean {
  return ignoredPaths(options)(path);
}

/** The same for many paths, with the patterns compiled once. */
export function ignoredPaths(options: IgnoreOptions): (path: string) => boolean {
  const ignored = withParents(ignoreRules({ builtin: 'none', ...options }));
  return (path) => ignored(candidate(toBytes(path), false));
}

function pathOf({ path, rawPath }: Entry): ByteString {
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
