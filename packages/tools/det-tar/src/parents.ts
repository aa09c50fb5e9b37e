import { compareBytes } from '@repro/core/compare';
import type { Entry, Tree } from '@repro/tree';

/**
 * A tree with the directories that its paths only imply, as they would be there after unpacking it: what some archives,
 * those of npm among them, do not hold as members.
 */
export async function* withParents(tree: Tree): AsyncGenerator<Entry, void, undefined> {
  const entries: Entry[] = [];
  for await (const entry of tree) entries.push(entry);
  const known = new Set(entries.map(({ path }) => path));
  const implied: Entry[] = [];
  for (const { path } of entries) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const parent = path.slice(0, end);
      if (known.has(parent)) break;
      known.add(parent);
      implied.push(directory(parent));
    }
  }
  const all =
    implied.length === 0 ? entries : [...entries, ...implied].sort((a, b) => compareBytes(a.path, b.path));
  yield* all;
}

function directory(path: string): Entry {
  const none = (): never => {
    throw new TypeError('a directory has no content');
  };
  return { path, type: 'dir', mode: 0o755, size: 0, open: none, digest: none };
}
