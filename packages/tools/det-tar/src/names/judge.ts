import { caselessKey, isAscii, isComposed } from '@repro/archive/names';
import type { Level } from '@repro/report';
import type { Entry } from '@repro/tree';
import { pathKey } from '@repro/tree/path-key';
import type { Draft } from '../draft.ts';
import { windowsProblem } from './windows.ts';

/** A path as it is shown, and as it is told apart from others, which look the same where they are not UTF-8. */
interface Named {
  readonly path: string;
  readonly key: string;
}

/**
 * Judges the names of entries as they come, and of directories that are in their paths without an entry of their own.
 * Findings have the given level, and go to `drafts`.
 */
export function nameJudge(level: Level, drafts: Draft[]): (entry: Entry) => void {
  const byKey = new Map<string, string>();
  const directories = new Set<string>();
  let current = '';
  function judge({ path, key }: Named): void {
    const folded = collisionKey(path, key);
    const other = byKey.get(folded);
    if (other === undefined) byKey.set(folded, path);
    else drafts.push((rules) => rules.finding('name/collision', { other }, { path }, { level }));
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isPlain(name)) return;
    if (!isComposed(name)) {
      const composed = name.normalize('NFC');
      drafts.push((rules) => rules.finding('name/not-nfc', { composed }, { path }, { level }));
    }
    const reason = windowsProblem(name);
    if (reason !== undefined)
      drafts.push((rules) => rules.finding('name/windows', { reason }, { path }, { level }));
  }
  return ({ path, rawPath, type }) => {
    const key = rawPath ? pathKey({ path, rawPath }) : path;
    const end = key.lastIndexOf('/');
    // Most entries are in the directory of the one before.
    if (end > 0 && !(end === current.length && key.startsWith(current))) {
      current = key.slice(0, end);
      for (const parent of unknownParents({ path, key }, directories)) judge(parent);
    }
    judge({ path, key });
    if (type === 'dir') directories.add(key);
  };
}

/**
 * All paths that a file system which ignores case or Unicode form takes for one have one key. No such system has names
 * that are not UTF-8, so these are told apart by their bytes.
 */
function collisionKey(path: string, key: string): string {
  if (isAscii(path)) return path.toLowerCase();
  if (key === path) return caselessKey(path);
  return key
    .split('/')
    .map((name) => (name.isWellFormed() ? caselessKey(name) : name))
    .join('/');
}

/** The directories above a path that are not known yet, outermost first; they are from now on. */
function unknownParents({ path, key }: Named, known: Set<string>): Named[] {
  const found: Named[] = [];
  let shown = path.lastIndexOf('/');
  for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
    const parent = { path: path.slice(0, shown), key: key.slice(0, end) };
    if (known.has(parent.key)) break;
    known.add(parent.key);
    found.push(parent);
    shown = path.lastIndexOf('/', shown - 1);
  }
  return found.toReversed();
}

/** Most names are such that nothing but case can be wrong with them. */
function isPlain(name: string): boolean {
  return /^(?!con|prn|aux|nul|com|lpt|clock)[\w.@+-]*[\w@+-]$/i.test(name);
}
