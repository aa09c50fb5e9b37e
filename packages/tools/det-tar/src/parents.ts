import { isUtf8 } from 'node:buffer';
import type { Name, Tree } from '@repro/tree';
import { comparePaths, type Entry } from '@repro/tree/entry';
import { pathKey } from '@repro/tree/path-key';

/** A path, and its bytes where they are not UTF-8. */
type Path = Pick<Name, 'path' | 'rawPath'>;

/**
 * A tree with the directories that its paths only imply, as they would be there after unpacking it: what some archives,
 * those of npm among them, do not hold as members.
 */
export async function* withParents(tree: Tree): AsyncGenerator<Entry, void, undefined> {
  const entries: Entry[] = [];
  for await (const entry of tree) entries.push(entry);
  const known = new Set(entries.map(pathKey));
  const implied: Entry[] = [];
  for (const entry of entries) {
    for (let above = parentOf(entry); above; above = parentOf(above)) {
      const key = pathKey(above);
      if (known.has(key)) break;
      known.add(key);
      implied.push(directory(above));
    }
  }
  yield* implied.length === 0 ? entries : [...entries, ...implied].sort(comparePaths);
}

/** The directory that a path is in; nothing at the top. */
function parentOf({ path, rawPath }: Path): Path | undefined {
  if (!rawPath) return path.includes('/') ? { path: path.slice(0, path.lastIndexOf('/')) } : undefined;
  const end = rawPath.lastIndexOf(SLASH);
  if (end < 0) return undefined;
  const bytes = rawPath.subarray(0, end);
  return { path: Buffer.from(bytes).toString(), ...(!isUtf8(bytes) && { rawPath: bytes }) };
}

const SLASH = 0x2f;

function directory(path: Path): Entry {
  const none = (): never => {
    throw new TypeError('a directory has no content');
  };
  return { ...path, type: 'dir', mode: 0o755, size: 0, open: none, digest: none };
}
