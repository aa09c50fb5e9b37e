import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseSuite } from '@repro/testkit';
import { compare, rules } from '@repro/verify-rebuild';

interface Builds {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options }) => {
    const { a, b } = input as Builds;
    return compare(a, b, { name: 'build', otherName: 'rebuild', ...options });
  },
});

describe('the cases', () => {
  const dir = new URL('cases/', import.meta.url);
  const found = new Map<string, readonly string[]>();
  beforeAll(() => {
    for (const name of readdirSync(dir)) found.set(name, codesOf(new URL(`${name}/expected.json`, dir)));
  });

  it('each name the cause that they are called by, and no other', () => {
    const wrong = [...found].filter(([name, codes]) => {
      const [verdict, cause] = name.split('.');
      return codes.join() !== (verdict === 'ok' ? '' : `rebuild/${cause}`);
    });
    expect(wrong).toEqual([]);
  });

  it('show every cause that two builds can have', () => {
    const shown = new Set([...found.values()].flat());
    const others = [
      'rebuild/source-changed',
      'rebuild/source-missing',
      'rebuild/source-extra',
      'rebuild/artifact-digest',
    ];
    expect(Object.keys(rules.table).filter((code) => !shown.has(code) && !others.includes(code))).toEqual([]);
  });
});

function codesOf(file: URL): string[] {
  const { summary } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.keys(summary.causes).sort();
}
