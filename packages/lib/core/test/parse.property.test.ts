import { describe, expect, it } from '@jest/globals';
import { isReproError, parseStrict } from '@repro/core';
import * as fc from 'fast-check';

const texts = fc
  .tuple(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(undefined, 0, 1, '\t', ' \r\n'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

/** Bytes that matter in JSON, put in, taken out or put in the place of others. */
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 2 }),
    insert: fc.constantFrom(
      '',
      '"',
      '\\',
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '-',
      '0',
      '1',
      '.',
      'e',
      '\\ud800',
      '\n',
      '\u0000',
      't',
      '\ufeff',
      'ü',
      '"a":1,',
      '"a":2,',
      '1e999',
      '\ud800',
    ),
  }),
  { minLength: 1, maxLength: 3 },
);
const mutated = fc.tuple(texts, edits).map(([text, list]) => {
  let result = text;
  for (const { at, remove, insert } of list) {
    const i = at % (result.length + 1);
    result = result.slice(0, i) + insert + result.slice(i + remove);
  }
  return result;
});

function outcome(parse: () => unknown): { value?: unknown; error?: unknown } {
  try {
    return { value: parse() };
  } catch (error) {
    return { error };
  }
}

describe('parseStrict, for any text', () => {
  it('reads what JSON.parse reads, when that is well-formed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseStrict(text)).toEqual(JSON.parse(text));
        expect(parseStrict(Buffer.from(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and reads the same from what both accept', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const strict = outcome(() => parseStrict(text));
        const lax = outcome(() => JSON.parse(text) as unknown);
        if ('error' in lax) expect(strict).toHaveProperty('error');
        if ('error' in strict) expectGoodError(strict.error, text, 'error' in lax);
        else expect(strict).toEqual(lax);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives a coded error or a value for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { error } = outcome(() => parseStrict(bytes));
        if (error !== undefined) expect(isReproError(error)).toBe(true);
      }),
    );
  });

  it('finds every duplicate, wherever the two stand and however they are escaped', () => {
    const members = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(members, fc.nat(), fc.nat(), (names, from, to) => {
        const name = names[from % names.length] ?? '';
        const tokens = names.map((each) => `${JSON.stringify(each)}:{"":0}`);
        expect(parseStrict(`{${tokens.join(',')}}`)).toEqual(
          Object.fromEntries(names.map((each) => [each, { '': 0 }])),
        );
        tokens.splice(to % (names.length + 1), 0, `${escapedName(name)}:[]`);
        expect(() => parseStrict(`{${tokens.join(',')}}`)).toThrow(
          expect.objectContaining({ code: 'ERR_REPRO_JSON_DUPLICATE_KEY' }),
        );
      }),
    );
  });
});

const escapedName = (name: string): string => {
  const units = Array.from({ length: name.length }, (_, i) =>
    name.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
};

function expectGoodError(error: unknown, text: string, isSyntax: boolean): void {
  if (!isReproError(error)) throw error;
  const { line = 0, column = 0, offset = -1 } = error.at ?? {};
  expect(error.message).toContain(`line ${line}, column ${column} (byte ${offset}): `);
  expect(offset).toBeLessThanOrEqual(Buffer.byteLength(text));
  const before = Buffer.from(text).subarray(0, offset).toString();
  expect(line).toBe(before.split('\n').length);
  expect(column).toBe((before.split('\n').at(-1) ?? '').length + 1);
  const ownCode = /_(DUPLICATE_KEY|SURROGATE|NUMBER)$/.test(error.code);
  if (!isSyntax) expect({ ownCode, code: error.code }).toEqual({ ownCode: true, code: error.code });
}
