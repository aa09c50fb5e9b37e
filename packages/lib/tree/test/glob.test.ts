import { describe, expect, it } from '@jest/globals';
import { isIgnored } from '@repro/tree';
import { globMatcher } from '@repro/tree/glob';

const paths = ['a', 'a.log', 'dir/a.log', 'dir/sub/a.log', '!a', 'a b', 'ä.log', 'logs', 'x.tar.gz', 'x.tgz'];
const patterns = [
  '*.log',
  'dir/*.log',
  '**/sub/*',
  'dir/**',
  '/a',
  '{*.tar.gz,*.tgz}',
  '?.log',
  '[a-z]',
  'a\\ b',
  '[',
];

describe('a glob', () => {
  it('matches files as the ignore rules do', () => {
    for (const pattern of patterns) {
      const matches = globMatcher(pattern);
      for (const path of paths) {
        // A file in an ignored directory is ignored; a glob looks at the path alone, and these name no directory.
        expect({ pattern, path, found: matches(path) }).toEqual({
          pattern,
          path,
          found: isIgnored(path, { ignore: [pattern] }),
        });
      }
    }
  });

  it('knows no negation and no directories', () => {
    expect(globMatcher('!a')('!a')).toBe(true);
    expect(globMatcher('!a')('a')).toBe(false);
    expect(globMatcher('a/')('a')).toBe(false);
  });

  it('takes linear time for what takes other matchers exponential', () => {
    expect(globMatcher(`${'*a'.repeat(2000)}b`)('a'.repeat(4000))).toBe(false);
  });

  it('has limits', () => {
    expect(() => globMatcher('a'.repeat(9000))).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_TOO_LONG' }),
    );
    expect(() => globMatcher('{a,b}'.repeat(20))).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_TOO_MANY' }),
    );
  });
});
