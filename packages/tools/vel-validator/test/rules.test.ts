import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { rules } from '@repro/vel-validator';

it('has a case or a test for every rule', () => {
  const folder = new URL('./', import.meta.url);
  const expected = readdirSync(new URL('cases/', folder)).map((name) => `cases/${name}/expected.json`);
  const text = ['commit.test.ts', ...expected]
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const missing = Object.keys(rules.table).filter(
    (code) => !text.includes(`"${code}"`) && !text.includes(`${code}:`),
  );
  expect(missing).toEqual([]);
});
