import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { rules } from '@repro/safe-paths-check';

const cases = new URL('cases/', import.meta.url);

it('every rule is broken by a case', () => {
  const broken = new Set<string>();
  for (const name of readdirSync(cases)) {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, cases), 'utf8'));
    for (const { code } of expected.findings ?? []) broken.add(code);
  }
  expect(Object.keys(rules.table).filter((code) => !broken.has(code))).toEqual([]);
});
