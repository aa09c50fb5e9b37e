import { ReproError } from '@repro/core/error';
import type { Entry } from '@repro/tree';

/** An empty segment, `.` or `..`: a name that a reader could resolve to somewhere else. */
const UNSAFE_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * Refuses a path that no portable archive can hold: absolute, with an empty, `.` or `..` segment, or with NUL,
 * at which readers written in C would cut it short.
 * @throws ERR_REPRO_PATH
 */
export function checkPath(path: string): void {
  if (!UNSAFE_SEGMENT.test(path) && !path.includes('\0')) return;
  throw new ReproError('ERR_REPRO_PATH', `${path}: not a relative path of plain segments`, {
    hint: 'archive members are named relative to the root, without . or .. and without NUL',
  });
}

/**
 * Refuses a name or link target that is not valid UTF-8, unless `names` is 'raw'.
 * @throws ERR_REPRO_NAME_ENCODING
 */
export function checkEncoding(entry: Entry, names: 'utf8' | 'raw'): void {
  const lossy = entry.rawPath !== undefined || entry.rawLink !== undefined;
  if ((!lossy || names === 'raw') && entry.path.isWellFormed() && (entry.link?.isWellFormed() ?? true))
    return;
  const what = entry.rawPath === undefined && entry.path.isWellFormed() ? 'link target' : 'name';
  throw new ReproError('ERR_REPRO_NAME_ENCODING', `${entry.path}: the ${what} is not valid UTF-8`, {
    hint: 'rename it, or store its bytes as they are with --names raw',
  });
}

/** The member name of an entry: below the prefix, directories with a trailing slash; bytes where it is not UTF-8. */
export function storedName(entry: Entry, prefix: string): string | Uint8Array {
  const before = prefix === '' ? '' : `${prefix}/`;
  const after = entry.type === 'dir' ? '/' : '';
  if (entry.rawPath === undefined) return before + entry.path + after;
  return Buffer.concat([Buffer.from(before), entry.rawPath, Buffer.from(after)]);
}

/** The directories that lead to a prefix, outermost first: `a/b` gives `a` and `a/b`. */
export function prefixDirectories(prefix: string): string[] {
  const segments = prefix === '' ? [] : prefix.split('/');
  return segments.map((_, i) => segments.slice(0, i + 1).join('/'));
}
