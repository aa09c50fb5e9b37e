import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { schemaNames, schemaValidator } from '@repro/testkit';

type Schema = { readonly [key: string]: unknown };

const read = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../../../schema/${name}.schema.json`, import.meta.url), 'utf8'));

describe.each(schemaNames())('schema/%s.schema.json', (name) => {
  const schema = read(name);

  it('is named as its $id says, and says what it is', () => {
    expect(name).toMatch(/^[a-z0-9]+([-_.][a-z0-9]+)*$/);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://repro-pack.dev/schema/${name}.schema.json`,
      title: expect.stringMatching(/^[^\n]+[^.\n]$/),
      description: expect.stringMatching(/^[^\n]+\.$/),
    });
  });

  it('is a schema by the metaschema, and compiles in strict mode with all it refers to', () => {
    expect(schemaValidator(name)(undefined)).not.toEqual([]);
  });

  it('closes every object that names its members', () => {
    expect(openObjects(schema)).toEqual([]);
  });

  it('refers to its neighbours by file name, so that a copy of the folder works anywhere', () => {
    const refs = JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g);
    for (const [, ref] of refs) expect(ref).toMatch(/^(#|[\w.-]+\.schema\.json(#|$))/);
  });
});

it('knows an open object from a closed one', () => {
  const open = { properties: { a: {} } };
  expect(openObjects(open)).toEqual(['']);
  expect(openObjects({ $defs: { x: open }, items: open, allOf: [open] })).toEqual(['/$defs/x', '/items']);
  expect(openObjects({ $ref: '#', properties: { a: open }, $defs: { x: open } })).toEqual(['/$defs/x']);
  expect(openObjects({ ...open, additionalProperties: false })).toEqual([]);
});

describe('a report schema', () => {
  it.each(schemaNames().filter((name) => name.endsWith('.report')))('%s is a report of its tool', (name) => {
    const { $ref, properties } = read(name) as { $ref: string; properties: Schema };
    expect($ref).toBe('report.schema.json');
    expect(properties).toMatchObject({
      tool: { properties: { name: { const: name.slice(0, -'.report'.length) } } },
    });
  });
});

const REFINING = /^(allOf|anyOf|oneOf|if|then|else|not)$/;

/** Pointers to what lists `properties` and says nothing about others; what refines a schema is closed by it. */
function openObjects(schema: unknown, pointer = '', refines = false): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Schema;
  const isOpen =
    'properties' in node && !('additionalProperties' in node) && !('unevaluatedProperties' in node);
  const within = Object.entries(node).flatMap(([key, value]) =>
    openObjects(
      value,
      `${pointer}/${key}`,
      key !== '$defs' && (refines || '$ref' in node || REFINING.test(key)),
    ),
  );
  return isOpen && !refines && !('$ref' in node) ? [pointer, ...within] : within;
}
