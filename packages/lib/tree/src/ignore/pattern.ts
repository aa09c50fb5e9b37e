import { compileGlob } from './glob.ts';

/** One line of a `.gitignore`, or one pattern of `--ignore`. */
export interface Pattern {
  /** It began with `!`: what it matches is kept. */
  readonly keeps: boolean;
  readonly dirOnly: boolean;
  /** Whether it is held against the entry's last name only, not against the path below its base. */
  readonly nameOnly: boolean;
  matches(text: string): boolean;
}

/**
 * A text as one char per byte of its UTF-8, which is what patterns are matched on: to git, too, `?` is one byte.
 * ASCII, the common case, is already that.
 */
export function byteString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}

/** Compiles one pattern given as byte string, by the rules of gitignore(5) without comments and trailing spaces. */
export function compilePattern(source: string): Pattern {
  const keeps = source.startsWith('!');
  const dirOnly = source.endsWith('/') && source.length > (keeps ? 1 : 0);
  const body = source.slice(keeps ? 1 : 0, dirOnly ? -1 : undefined);
  const nameOnly = !body.includes('/');
  return { keeps, dirOnly, nameOnly, matches: compileGlob(body.startsWith('/') ? body.slice(1) : body) };
}

/** The patterns of a `.gitignore` in order; `content` as on disk. */
export function parseGitignore(content: Uint8Array): Pattern[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const text = bytes.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return text
    .split('\n')
    .map((line) =>
      withoutTrailingSpaces((line.endsWith('\r') ? line.slice(0, -1) : line).split('\0', 1)[0] ?? ''),
    )
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(compilePattern);
}

/** Spaces at the end go, except one behind a backslash. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  let slashes = 0;
  while (slashes < end && line[end - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1 && end < line.length ? line.slice(0, end + 1) : line.slice(0, end);
}
