import { ReproError } from '@repro/core/error';
import type { ByteString } from '../byte-string.ts';
import { compileGlob } from './glob.ts';

/** Twice what a path may have: with a limit, matching cannot be made slow by the pattern. */
const MAX_BYTES = 8192;

/** One line of a `.gitignore`, or one pattern of `--ignore`. */
export interface Pattern {
  /** It began with `!`: what it matches is kept. */
  readonly keeps: boolean;
  readonly dirOnly: boolean;
  /** Whether it is held against the entry's last name only, not against the path below its base. */
  readonly nameOnly: boolean;
  matches(text: ByteString): boolean;
}

/**
 * Compiles one pattern by the rules of gitignore(5) without comments and trailing spaces.
 * @throws ERR_REPRO_TOO_LONG above 8,192 bytes.
 */
export function compilePattern(source: ByteString): Pattern {
  if (source.length > MAX_BYTES) {
    throw new ReproError(
      'ERR_REPRO_TOO_LONG',
      `the ignore pattern ${source.slice(0, 40)}… has more than ${MAX_BYTES} bytes`,
      {
        hint: 'no path is that long: shorten the pattern',
      },
    );
  }
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
function withoutTrailingSpaces(line: ByteString): ByteString {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  let slashes = 0;
  while (slashes < end && line[end - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1 && end < line.length ? line.slice(0, end + 1) : line.slice(0, end);
}
