import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { readConfig, rules } from '@repro/secret-lint';
import { command } from '@repro/secret-lint/cli';
import { readmeSuite } from '@repro/testkit';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../', import.meta.url));
const text = readFileSync(`${root}README.md`, 'utf8');

readmeSuite(import.meta.url);

it('takes the configuration that its README shows', async () => {
  const [, block = ''] = /## The configuration\n\n```yaml\n(.*?)```/s.exec(text) ?? [];
  const { exclude, 'min-confidence': confidence, ...sections } = parse(block) as Record<string, unknown>;
  expect(command.flags).toMatchObject({
    exclude: {},
    'min-confidence': { choices: expect.arrayContaining([confidence]) },
  });
  expect(exclude).toBeInstanceOf(Array);
  expect(await readConfig(sections, 'README.md')).toEqual(sections);
});

it('names only rules that there are', () => {
  const [, usage = ''] = text.split('## What is no secret');
  const named = [...usage.matchAll(/repro:allow ([a-z0-9-]+) —|rules: \[([a-z-]+)\]/g)].map(
    ([, a, b]) => a ?? b,
  );
  expect(named.length).toBeGreaterThan(1);
  for (const id of named) expect(Object.keys(rules.table)).toContain(`secrets/${id}`);
});
