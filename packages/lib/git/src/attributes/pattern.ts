import type { Key } from '../tree/names.ts';
import { compileSegment, type SegmentMatcher } from './glob.ts';

/** Whether a path below the pattern's directory matches; a directory is told apart, since `name/` means only those. */
export type PatternMatcher = (path: Key, isDirectory: boolean) => boolean;

type Segment = SegmentMatcher | '**';

/**
 * Compiles a pattern of .gitattributes (gitattributes(5); the forms are those of gitignore(5)): without a slash it is
 * for the name alone, with one for the path from the file's directory; `**` between slashes is any number of directories.
 */
export function compilePattern(text: string): PatternMatcher {
  const onlyDirectories = text.endsWith('/');
  const body = (onlyDirectories ? text.slice(0, -1) : text).replace(/\\([\s\S])/g, (pair, unit) =>
    unit === '/' ? '/' : pair,
  );
  if (!body.includes('/')) {
    const match = compileSegment(body);
    return (path, isDirectory) =>
      (isDirectory || !onlyDirectories) && match(path.slice(path.lastIndexOf('/') + 1));
  }
  const segments = body
    .replace(/^\//, '')
    .split('/')
    .map((name): Segment => (name === '**' ? '**' : compileSegment(name)));
  return (path, isDirectory) => (isDirectory || !onlyDirectories) && matches(segments, path.split('/'));
}

/** As within a segment, going back only to the last `**` is enough. */
function matches(segments: readonly Segment[], names: readonly string[]): boolean {
  let segment = 0;
  let at = 0;
  let wide = -1;
  let retry = 0;
  while (at < names.length) {
    const current = segments[segment];
    if (current === '**') {
      // At the end it stands for what is inside: `a/**` is not `a`.
      if (segment === segments.length - 1) return true;
      wide = segment++;
      retry = at;
    } else if (current?.(names[at] as string)) {
      segment++;
      at++;
    } else if (wide >= 0) {
      segment = wide + 1;
      at = ++retry;
    } else return false;
  }
  return segment === segments.length;
}
