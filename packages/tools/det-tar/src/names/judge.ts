import type { Level } from '@repro/report';
import type { Entry } from '@repro/tree';
import type { Draft } from '../draft.ts';
import { collisionKey, isAscii } from './collision.ts';
import { windowsProblem } from './windows.ts';

/**
 * Judges the names of entries as they come, and of directories that are in their paths without an entry of their own.
 * Findings have the given level, and go to `drafts`.
 */
export function nameJudge(level: Level, drafts: Draft[]): (entry: Entry) => void {
  const byKey = new Map<string, string>();
  const directories = new Set<string>();
  let current = '';

  function judge(path: string, end: number): void {
    const key = collisionKey(path);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, path);
    else drafts.push((rules) => rules.finding('name/collision', { other }, { path }, { level }));
    const name = path.slice(end + 1);
    if (isPlain(name)) return;
    const composed = isAscii(name) ? name : name.normalize('NFC');
    if (composed !== name)
      drafts.push((rules) => rules.finding('name/not-nfc', { composed }, { path }, { level }));
    const reason = windowsProblem(name);
    if (reason !== undefined)
      drafts.push((rules) => rules.finding('name/windows', { reason }, { path }, { level }));
  }

  return ({ path, type }) => {
    const end = path.lastIndexOf('/');
    // Most entries are in the directory of the one before.
    if (end > 0 && !(end === current.length && path.startsWith(current))) {
      current = path.slice(0, end);
      for (const parent of unknownParents(path, directories)) judge(parent, parent.lastIndexOf('/'));
    }
    judge(path, end);
    if (type === 'dir') directories.add(path);
  };
}

/** The directories above a path that are not known yet, outermost first; they are from now on. */
function unknownParents(path: string, known: Set<string>): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const parent = path.slice(0, end);
    if (known.has(parent)) break;
    known.add(parent);
    found.push(parent);
  }
  return found.toReversed();
}

/** Most names are such that nothing but case can be wrong with them. */
function isPlain(name: string): boolean {
  return /^(?!con|prn|aux|nul|com|lpt|clock)[\w.@+-]*[\w@+-]$/i.test(name);
}
