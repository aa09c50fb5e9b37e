import { toBytes } from '../byte-string.ts';
import { expandBraces } from './braces.ts';
import { compilePattern } from './pattern.ts';

/**
 * Tells whether a pattern of gitignore(5), with `{a,b}`, matches a path: without a slash it is held against the last
 * name, else against the whole path; `*` stops at slashes, double star crosses them. There is no negation: a leading
 * `!` is a character like any other. Matching costs at most pattern times path, whatever the pattern.
 * @throws ERR_REPRO_TOO_LONG above 8,192 bytes, ERR_REPRO_TOO_MANY for braces that stand for more than 256 patterns.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const literal = pattern.startsWith('!') ? `\\${pattern}` : pattern;
  const patterns = expandBraces(literal).map((each) => compilePattern(toBytes(each)));
  return (path) => {
    const whole = toBytes(path);
    const name = whole.slice(whole.lastIndexOf('/') + 1);
    return patterns.some((each) => !each.dirOnly && each.matches(each.nameOnly ? name : whole));
  };
}
