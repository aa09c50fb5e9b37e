import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { schemaValidator } from '@repro/testkit';
import { assert, constantFrom, type IProperty, jsonValue, property } from 'fast-check';
import { snapshotErrors, velManifestErrors } from '../dist/schema.gen.js';
import { type Document, makeRelease, patched, type Release } from './support/release.ts';

let release: Release;
beforeAll(async () => {
  release = await makeRelease();
});

describe.each([
  ['snapshot', 'snapshot', snapshotErrors],
  ['vel_manifest', 'manifest', velManifestErrors],
] as const)('the compiled %s schema', (name, which, errors) => {
  const problems = schemaValidator(name);

  it('takes what fits', () => {
    expect(errors(release[which])).toEqual([]);
  });

  it('agrees with ajv on any change of one value', () => {
    assert(
      changeOf(release[which], (value) => expect(errors(value).length).toBe(problems(value).length)),
      {
        numRuns: 1000,
      },
    );
  });

  it('tells the same places and keywords as ajv', () => {
    assert(
      changeOf(release[which], (value) => {
        const told = errors(value).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
        const expected = problems(value).map((line) => line.replace(/ \{.*\}$/s, ''));
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('refuses what is no object', () => {
    for (const value of [null, true, 0, '', [], undefined]) expect(errors(value)).toHaveLength(1);
  });
});

it('keeps a thousand errors of a million, and still says no', () => {
  const files = Array.from({ length: 1_000_000 }, () => 0);
  expect(snapshotErrors(patched(release.snapshot, { '/files': files }))).toHaveLength(1000);
});

it('loads nothing', () => {
  const code = readFileSync(new URL('../dist/schema.gen.js', import.meta.url), 'utf8');
  expect(code).not.toMatch(/\brequire\b|\bimport\b|\beval\b|\bFunction\b/);
});

/** Some value of the document replaced by another, removed, or given one more member. */
function changeOf(document: Document, holds: (value: unknown) => void): IProperty<unknown> {
  const pointer = constantFrom(...pointersOf(document));
  const how = constantFrom('replace', 'remove', 'add');
  return property(pointer, how, jsonValue(), (at, change, value) => {
    const place = change === 'add' ? `${at}-` : at;
    holds(patched(document, { [place]: change === 'remove' ? undefined : value }));
  });
}

function pointersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${pointer}/${name}`,
    ...pointersOf(inner, `${pointer}/${name}`),
  ]);
}
