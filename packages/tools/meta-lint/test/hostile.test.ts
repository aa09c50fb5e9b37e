import { describe, expect, it } from '@jest/globals';
import type { Json } from '@repro/core';
import { check, makeLinter } from '@repro/meta-lint';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';

const schemaFile = (schema: unknown) => ({ name: 's.json', bytes: Buffer.from(JSON.stringify(schema)) });
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: { code?: string }) => error.code ?? 'no code',
  );

describe('a schema that was made to harm', () => {
  it('is stopped when a pattern takes exponential time', async () => {
    const schema = schemaFile({ pattern: '^(a|a)*$' });
    const document = Buffer.from(`"${'a'.repeat(40)}!"`);
    // Both, the compiling and the judging: on a busy machine the first may not come to its end in a second either.
    expect(await codeOf(check(document, { schema, limits: { schemaSeconds: 1 } }))).toBe(
      'ERR_REPRO_TOO_SLOW',
    );
  });

  it('is stopped when its errors fill the memory', async () => {
    const many = JSON.stringify(Array.from({ length: 300_000 }, () => ({})));
    const items = { items: { required: Array.from({ length: 50 }, (_, i) => `member ${i}`) } };
    const limits = { schemaMegabytes: 64, schemaSeconds: 60 };
    expect(await codeOf(check(Buffer.from(many), { schema: schemaFile(items), limits }))).toBe(
      'ERR_REPRO_TOO_LARGE',
    );
  });

  it('ends at once when the caller says so', async () => {
    const stop = new AbortController();
    const checking = check(Buffer.from(`"${'a'.repeat(60)}!"`), {
      schema: schemaFile({ pattern: '^(a|a)*$' }),
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(new Error('enough')), 300);
    await expect(checking).rejects.toThrow('enough');
  });

  it('tells at most 1,000 misfits, and one that counts that there are more', async () => {
    const { findings } = await check(Buffer.from(JSON.stringify(Array(5000).fill(0))), {
      name: 'a.json',
      schema: schemaFile({ items: { type: 'string' } }),
    });
    expect(findings).toHaveLength(1001);
    expect(findings.map(({ code }) => code)).toContain('meta/left-out');
  });
});

describe('any schema and any document', () => {
  it('give a report or a coded error', async () => {
    const keyword = fc.constantFrom(
      'type',
      'properties',
      'items',
      '$ref',
      'pattern',
      'format',
      'required',
      'anyOf',
      'not',
      '$id',
      'minimum',
      '$defs',
      'enum',
      '$schema',
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('string', '#', '#/$defs/a', 'date', ['a'], {}),
    );
    const schema = fc.dictionary(keyword, value, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(schema, fc.jsonValue(), async (given, document) => {
        const outcome = await codeOf(
          check(Buffer.from(JSON.stringify(document)), { name: 'a.json', schema: schemaFile(given) }),
        );
        expect(['none', 'ERR_REPRO_SCHEMA']).toContain(outcome);
      }),
      { numRuns: 30 },
    );
  });

  it('agree with ajv on whether they fit', async () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'integer' }, b: { items: { enum: [1, 'x', null] } }, c: { $ref: '#' } },
      additionalProperties: false,
    };
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const linter = await makeLinter({ schema: schemaFile(schema) });
    const member = fc.oneof(
      fc.integer(),
      fc.constantFrom(1, 'x', null, [1], ['x', 2], {}),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const document = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.record(
        { a: member, b: member, c: fc.record({ a: member, d: member }, { requiredKeys: [] }) },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        const plain = JSON.parse(JSON.stringify(given)) as Json;
        const { ok } = await linter.check(Buffer.from(JSON.stringify(plain)), { name: 'a.json' });
        expect(ok).toBe(validate(plain));
      }),
      { numRuns: 200 },
    );
    await linter.close();
  });
});
