import { describe, expect, it } from '@jest/globals';
import type { Json } from '@repro/core';
import { parsePointer, pointerOf, readData } from '@repro/data';
import * as fc from 'fast-check';
import { stringify } from 'yaml';

/** Every value of a document with its pointer. */
function all(value: Json, tokens: (string | number)[] = []): [string, Json][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => all(member as Json, [...tokens, name]))
      : [];
  return [[pointerOf(tokens), value], ...inner];
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
/** Members whose names are numbers change their order in JavaScript, and -0 its sign; neither is what is tested. */
const at = (text: string, { offset }: { offset: number }) => Buffer.from(text).subarray(offset).toString();

describe('a located value', () => {
  it('is where JSON has it, in any layout', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.constantFrom(undefined, 1, '\t'), async (value, indent) => {
        const text = ` ${JSON.stringify(value, null, indent)}\n`;
        const [document] = (await readData(Buffer.from(text), { name: 'a.json' })).documents;
        const places = document?.locate(all(value).map(([pointer]) => pointer));
        for (const [pointer, inner] of all(value)) {
          const found = places?.get(pointer);
          const expected = JSON.stringify(inner, null, indent).slice(0, 1);
          expect(at(text, found?.value ?? { offset: 0 }).slice(0, 1)).toBe(expected);
          const last = parsePointer(pointer)?.at(-1);
          if (found?.key) expect(at(text, found.key).startsWith(JSON.stringify(last))).toBe(true);
          const { line, column, offset } = found?.value ?? { line: 0, column: 0, offset: 0 };
          const before = Buffer.from(text).subarray(0, offset).toString().split('\n');
          expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        }
      }),
    );
  });

  it('is where YAML has it, and the value is the one that JSON gives', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const yaml = await readData(Buffer.from(stringify(value)), { name: 'a.yml' });
        expect(yaml.problems.filter(({ level }) => level === 'error')).toEqual([]);
        expect(yaml.documents[0]?.value).toEqual(value);
        const text = JSON.stringify(value, null, 1);
        const flow = await readData(Buffer.from(text), { name: 'a.yml' });
        const strict = await readData(Buffer.from(text), { name: 'a.json' });
        expect(flow.documents[0]?.value).toEqual(value);
        const pointers = all(value).map(([pointer]) => pointer);
        expect(flow.documents[0]?.locate(pointers)).toEqual(strict.documents[0]?.locate(pointers));
      }),
    );
  });

  it('never throws but for limits, whatever the bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'{}[],:"\'\n -?&*a1!<|>#%~\\'), maxLength: 60 }).map(Buffer.from),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('json' as const, 'yaml' as const), async (input, format) => {
        const { documents } = await readData(input, { name: 'x', format });
        for (const document of documents) {
          expect(document.locate(['', '/a', '/0']).size).toBe(3);
          if (document.value !== undefined) JSON.stringify(document.value);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pointer', () => {
  it('is put together and taken apart', () => {
    expect(pointerOf(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
    expect(parsePointer('/a~1b/m~0n/0/')).toEqual(['a/b', 'm~n', '0', '']);
    expect(parsePointer('')).toEqual([]);
    expect(parsePointer('a')).toBeUndefined();
    expect(parsePointer('/~2')).toBeUndefined();
  });

  it('that leads nowhere is located at what is around', async () => {
    const [document] = (await readData(Buffer.from('{"a": {"b": 1}}'), { name: 'a.json' })).documents;
    const places = document?.locate(['/a/x/y', '/z']);
    expect(places?.get('/a/x/y')?.value.column).toBe(7);
    expect(places?.get('/z')?.value.column).toBe(1);
  });
});
