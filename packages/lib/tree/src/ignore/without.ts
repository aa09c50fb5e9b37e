import { type ByteString, toBytes } from '../byte-string.ts';
import type { Entry, Tree } from '../entry.ts';
import { type IgnoreOptions, type IgnoreRules, ignoreRules } from './rules.ts';

/**
 * A tree without what the options ignore, for trees that come from elsewhere than a walk; `builtin` is `none` by default.
 * An entry also goes when a directory above it is ignored, whether or not that is an entry itself.
 */
export function without(tree: Tree, options: IgnoreOptions): Tree {
  return {
    async *[Symbol.asyncIterator]() {
      const ignored = withParents(ignoreRules({ builtin: 'none', ...options }));
      for await (const entry of tree) if (!ignored(pathOf(entry), entry.type === 'dir')) yield entry;
    },
  };
}

/** Whether a walk with these options leaves out the file `path`, be it there or not; `builtin` is `none` by default. */
export function isIgnored(path: string, options: IgnoreOptions): boolean {
  return withParents(ignoreRules({ builtin: 'none', ...options }))(toBytes(path), false);
}

function pathOf({ path, rawPath }: Entry): ByteString {
  return rawPath ? Buffer.from(rawPath).toString('latin1') : toBytes(path);
}

/** Rules that ask about each directory above first, once. */
function withParents(rules: IgnoreRules): IgnoreRules {
  const directories = new Map<ByteString, boolean>([['', false]]);
  const isGone = (directory: ByteString): boolean => {
    let known = directories.get(directory);
    if (known === undefined) {
      known = isGone(parentOf(directory)) || rules(directory, true);
      directories.set(directory, known);
    }
    return known;
  };
  return (path, isDir) => isGone(parentOf(path)) || rules(path, isDir);
}

function parentOf(path: ByteString): ByteString {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
