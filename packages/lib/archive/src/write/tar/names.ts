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

/**
 * Refuses a prefix that is no such path, or no text that has bytes.
 * @throws ERR_REPRO_PATH, ERR_REPRO_NAME_ENCODING
 */
export function checkPrefix(prefix: string): void {
  checkPath(prefix);
  // It would be written as another one, U+FFFD in place of what no encoding has.
  if (prefix.isWellFormed()) return;
  throw new ReproError(
    'ERR_REPRO_NAME_ENCODING',
    `${prefix.toWellFormed()}: the prefix is not valid Unicode`,
    {
      hint: 'give a prefix without lone surrogates',
    },
  );
}

/**
 * Refuses a link without a target, and one with a NUL in it, which readers written in C would take for a shorter one.
 * @throws ERR_REPRO_PATH
 */
export function checkLink({ path, link, rawLink }: Entry): void {
  const target = rawLink ?? Buffer.from(link ?? '');
  if (target.length > 0 && !target.includes(0)) return;
  const what = target.length === 0 ? 'is empty' : 'holds a NUL';
  throw new ReproError('ERR_REPRO_PATH', `${path}: the target of the link ${what}`, {
    hint: 'no system has such links: make it anew, or leave it out',
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
