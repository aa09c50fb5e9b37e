import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@repro/core';
import { type JsonSchema, openSchema, type SchemaOptions } from '@repro/json-schema';

/** Time enough for a busy machine to start the thread; a test of the time itself takes less. */
const limits = { schemaSeconds: 20, schemaMegabytes: 64 };
let opened: JsonSchema | undefined;
afterEach(() => opened?.close());

async function open(schema: JsonObject | boolean, options: Partial<SchemaOptions> = {}): Promise<JsonSchema> {
  opened = await openSchema(schema, { name: 'policy.json', limits, ignoreFormats: false, ...options });
  return opened;
}
const hold = async (schema: JsonObject | boolean, document: unknown, options: Partial<SchemaOptions> = {}) =>
  (await open(schema, options)).check(document);

describe('a document held against a schema', () => {
  it('fits, or is told where it does not', async () => {
    const schema = await open({ properties: { a: { type: 'integer' } }, additionalProperties: false });
    expect(await schema.check({ a: 1 })).toEqual([]);
    expect(await schema.check({ a: 'x', 'b/c': 2 })).toEqual([
      {
        pointer: '/b~1c',
        atKey: true,
        problem: 'is not a member that the schema knows',
        keyword: 'additionalProperties',
      },
      { pointer: '/a', atKey: false, problem: 'must be integer', keyword: 'type' },
    ]);
  });

  it('has its own members only, not those of every object', async () => {
    const misfits = await hold({ required: ['constructor', 'toString'] }, {});
    expect(misfits.map(({ keyword }) => keyword)).toEqual(['required', 'required']);
  });

  it.each<[JsonObject, unknown[], unknown[]]>([
    [{ const: { toString: 1 } }, [{ toString: 1 }], [{}, { toString: 2 }, '{"toString":1}']],
    [
      { enum: [{ constructor: { a: [1] } }, 'x', 0] },
      [{ constructor: { a: [1] } }, 'x', -0],
      [{}, '0', null],
    ],
    [{ enum: ['x'] }, ['x'], [['x'], { x: 1 }]],
    [
      { uniqueItems: true },
      [[1, '1', true, 'true', null], [[1], '[1]'], []],
      [
        [{ constructor: {} }, { constructor: {} }],
        [{ valueOf: 1 }, { valueOf: 1 }],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
    ],
    [{ uniqueItems: false }, [[1, 1]], []],
    [
      { uniqueItems: true, items: { type: 'string' } },
      [['a', '__proto__']],
      [['__proto__', 'a', '__proto__']],
    ],
    [
      { uniqueItems: true, prefixItems: [{}, {}], items: { type: 'string' } },
      [[1, 2, 'a']],
      [
        [1, 1],
        [1, 2, 'a', 'a'],
      ],
    ],
    [{ multipleOf: 0.01 }, [19.99, -4.35, 0, 1e21, 'x'], [0.005, 1e-11, 19.999]],
    [{ multipleOf: 1.5 }, [3, -1.5, 1e21 * 1.5], [4, 1e308]],
    [{ multipleOf: 20 }, [100, 1e300], [10, 1e-300]],
  ])('fits %j as numbers, words and lists are, whatever they are called', async (keywords, good, bad) => {
    const schema = await open(keywords);
    for (const document of good) expect(await schema.check(document)).toEqual([]);
    for (const document of bad) expect(await schema.check(document)).toHaveLength(1);
  });

  it('is told which items are equal', async () => {
    expect(await hold({ uniqueItems: true }, [1, { a: 1 }, { a: 1 }])).toMatchObject([
      { problem: 'must NOT have duplicate items (items ## 1 and 2 are identical)', keyword: 'uniqueItems' },
    ]);
  });

  it.each<JsonObject>([
    { anyOf: [{ properties: { a: true } }] },
    { patternProperties: { '^a': true } },
    { $ref: '#/$defs/x', $defs: { x: { properties: { a: true }, items: { $ref: '#/$defs/x' } } } },
  ])('has no member evaluated that is called as one of every object: %j', async (keywords) => {
    const schema = await open({ ...keywords, unevaluatedProperties: false, title: '!props0[key0]' });
    expect(await schema.check({ a: 1 })).toEqual([]);
    expect(await schema.check({ a: 1, toString: 1, constructor: 1 })).toMatchObject([
      { pointer: '/toString', keyword: 'unevaluatedProperties' },
      { pointer: '/constructor', keyword: 'unevaluatedProperties' },
    ]);
  });

  it('may be refused by a schema that is false', async () => {
    expect(await hold(false, 1)).toMatchObject([{ pointer: '', problem: 'is not allowed here' }]);
  });

  it('is held to formats, or not', async () => {
    expect(await hold({ format: 'date' }, 'x')).toHaveLength(1);
    await opened?.close();
    expect(await hold({ format: 'date' }, 'x', { ignoreFormats: true })).toEqual([]);
  });

  it('is told 1,001 misfits at most', async () => {
    expect(await hold({ items: false }, Array(5000).fill(0))).toHaveLength(1001);
  });
});

describe('a schema', () => {
  it.each([
    'http://json-schema.org/draft-07/schema#',
    'http://json-schema.org/draft-06/schema#',
    'https://json-schema.org/draft/2020-12/schema',
    'https://json-schema.org/draft/2019-09/meta/core',
  ])('can be the one that schemas are held against, %s', async ($id) => {
    const $schema = $id.replace(/meta\/core$/, 'schema');
    expect(await hold({ $schema, $id, type: ['object', 'boolean'] }, 1)).toMatchObject([{ keyword: 'type' }]);
  });

  it.each<[string, number, string[]]>([
    ['http://json-schema.org/draft-06/schema#', 0, ['$ref: keywords ignored in schema at path "#"']],
    ['http://json-schema.org/draft-07/schema#', 0, ['$ref: keywords ignored in schema at path "#"']],
    ['https://json-schema.org/draft/2019-09/schema', 1, []],
    ['https://json-schema.org/draft/2020-12/schema', 1, []],
  ])('of the draft %s may have keywords beside a $ref, or may not', async ($schema, misfits, remarks) => {
    const schema = await open({ $schema, $ref: '#/definitions/a', minimum: 3, definitions: { a: {} } });
    expect(schema.remarks).toEqual(remarks);
    expect(await schema.check(1)).toHaveLength(misfits);
  });

  it('is told what in it has no effect', async () => {
    const { remarks } = await open({ requird: ['a'], format: 'star-date' });
    expect(remarks).toEqual(['unknown keyword: "requird"', 'unknown format "star-date"']);
  });

  it('is told of a name that nothing is held to', async () => {
    const properties = JSON.parse('{ "__proto__": false, "a": false }');
    const schema = await open({ properties });
    expect(schema.remarks).toEqual(['properties: "__proto__" is passed over']);
    expect(await schema.check(JSON.parse('{ "__proto__": 1 }'))).toEqual([]);
  });

  // What ajv heeds, or refuses, and no draft has.
  it.each<[JsonObject, unknown, number]>([
    [{ type: 'string', nullable: true }, null, 1],
    [{ nullable: true }, 1, 0],
    [{ type: ['string', 'null'], nullable: false }, null, 0],
    [{ id: 'a', type: 'string' }, 1, 1],
  ])('is held to the keywords of its draft and no others: %j', async (keywords, document, misfits) => {
    const schema = await open(keywords);
    expect(schema.remarks).toEqual([`unknown keyword: "${'id' in keywords ? 'id' : 'nullable'}"`]);
    expect(await schema.check(document)).toHaveLength(misfits);
  });

  it.each<JsonObject>([
    { properties: { nullable: true, type: { const: { nullable: 1 } } } },
    { enum: [{ nullable: true }], default: { nullable: true }, examples: [{ nullable: true }] },
    { dependentRequired: { nullable: ['a'] } },
    { $defs: { a: { $anchor: 'a', type: 'object' } }, $ref: '#a' },
  ])('has its keywords where they are keywords: %j', async (keywords) => {
    const schema = await open(keywords);
    expect(schema.remarks).toEqual([]);
    expect(await schema.check({ nullable: true, type: { nullable: 1 }, a: 1 })).toHaveLength(
      'enum' in keywords ? 1 : 0,
    );
  });

  it('of draft 06 has no if', async () => {
    const schema = await open({ $schema: 'http://json-schema.org/draft-06/schema#', if: false, else: false });
    expect(schema.remarks).toEqual(['unknown keyword: "if"', 'unknown keyword: "else"']);
    expect(await schema.check(1)).toEqual([]);
  });

  it.each<JsonObject>([{ type: 'object' }, { type: ['object', 'null'] }])(
    'of draft 07 has no type beside a $ref, as no other keyword: %j',
    async (beside) => {
      const $schema = 'http://json-schema.org/draft-07/schema#';
      const properties = { a: { $ref: '#/definitions/b', ...beside }, $ref: { type: 'string' } };
      const schema = await open({ $schema, properties, definitions: { b: { type: 'string' } } });
      expect(schema.remarks).toEqual(['$ref: keywords ignored in schema at path "#/properties/a"']);
      expect(await schema.check({ a: 'x', $ref: 'x' })).toEqual([]);
      expect(await schema.check({ a: {}, $ref: 1 })).toHaveLength(2);
    },
  );

  it.each([
    ['http://json-schema.org/draft-06/schema#', { dependencies: { a: ['b'] } }],
    ['http://json-schema.org/draft-07/schema#', { dependencies: { a: ['b'] } }],
    ['https://json-schema.org/draft-07/schema', { dependencies: { a: ['b'] } }],
    ['http://json-schema.org/draft/2019-09/schema#', { dependentRequired: { a: ['b'] } }],
    ['https://json-schema.org/draft/2019-09/schema', { dependentRequired: { a: ['b'] } }],
    ['https://json-schema.org/draft/2020-12/schema', { dependentRequired: { a: ['b'] } }],
  ])('is of the draft that it names: %s', async ($schema, keywords: JsonObject) => {
    expect(await hold({ $schema, ...keywords }, { a: 1 })).toHaveLength(1);
  });

  it.each<[JsonObject, string]>([
    [{ type: 'strin' }, '/type'],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, '/$schema'],
    [{ items: { $ref: 'https://example.org/other.json' } }, '/items/$ref'],
    [{ properties: { a: { pattern: '(' } } }, '/properties/a/pattern'],
    [{ items: { $dynamicRef: '#a' }, $defs: { b: { $dynamicAnchor: 'a' } } }, '/items/$dynamicRef'],
    [
      { $dynamicAnchor: 'a', items: { $dynamicRef: '#a' }, $defs: { b: { $dynamicAnchor: 'a' } } },
      '/items/$dynamicRef',
    ],
    [{ items: { $dynamicRef: '#/$defs/b' }, $defs: { b: {} } }, '/items/$dynamicRef'],
  ])('that cannot be used is told with the place: %j', async (schema, pointer) => {
    const locate = (asked: string) => (asked === pointer ? { line: 3, column: 7 } : undefined);
    await expect(open(schema, { locate })).rejects.toMatchObject({
      code: 'ERR_REPRO_SCHEMA',
      message: expect.stringMatching(/^policy\.json, line 3, column 7: /),
      at: { path: 'policy.json', line: 3, column: 7, pointer },
    });
  });

  it('may refer to the roots of schemas dynamically', async () => {
    const tree = {
      $id: 'https://example.org/tree',
      $dynamicAnchor: 'node',
      properties: { data: true, children: { items: { $dynamicRef: '#node' } } },
    };
    const strict = { $id: 'https://example.org/strict', $dynamicAnchor: 'node', $ref: 'tree' };
    const schema = await open({ ...strict, unevaluatedProperties: false, $defs: { tree } });
    expect(await schema.check({ children: [{ data: 1 }] })).toEqual([]);
    expect(await schema.check({ children: [{ daat: 1 }] })).not.toEqual([]);
    await opened?.close();
    expect(await hold({ items: { $dynamicRef: '#' }, type: 'array' }, [[], 1])).toHaveLength(1);
  });

  it('that is asynchronous, or refers to itself without end, cannot be used', async () => {
    await expect(open({ $async: true })).rejects.toMatchObject({ code: 'ERR_REPRO_SCHEMA' });
    await expect(hold({ $ref: '#' }, 0)).rejects.toMatchObject({ code: 'ERR_REPRO_SCHEMA' });
  });
});

describe('a schema that was made to harm', () => {
  it('is stopped when a pattern takes exponential time', async () => {
    const slow = { limits: { ...limits, schemaSeconds: 1 } };
    await expect(hold({ pattern: '^(a+)+$' }, `${'a'.repeat(50)}!`, slow)).rejects.toMatchObject({
      code: 'ERR_REPRO_TOO_SLOW',
    });
  });

  it('is stopped when it fills the memory', async () => {
    const $defs: Record<string, JsonObject> = { d0: { type: 'string', minLength: 1 } };
    for (let i = 1; i < 30; i++) {
      const $ref = `#/$defs/d${i - 1}`;
      $defs[`d${i}`] = { anyOf: [{ $ref }, { $ref, title: 'again' }] };
    }
    await expect(hold({ $defs, $ref: '#/$defs/d29' }, 0)).rejects.toMatchObject({
      code: 'ERR_REPRO_TOO_LARGE',
    });
  });

  it('may nest deep', async () => {
    let deep: JsonObject = {};
    for (let i = 0; i < 900; i++) deep = { not: deep };
    await hold(deep, 0).catch((error: unknown) => expect(error).toMatchObject({ code: 'ERR_REPRO_SCHEMA' }));
  });

  it('cannot reach the process through its names', async () => {
    const name = "']; process.exit(7); //";
    const schema = await open({
      properties: { [name]: { const: name } },
      required: [name],
      patternProperties: { '^`\\$': false },
    });
    expect(await schema.check({})).toHaveLength(1);
    expect(await schema.check({ [name]: name })).toEqual([]);
  });

  it('can be interrupted', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 100);
    const { signal } = controller;
    await expect(hold({ pattern: '^(a+)+$' }, `${'a'.repeat(50)}!`, { signal })).rejects.toThrow('enough');
  });
});
