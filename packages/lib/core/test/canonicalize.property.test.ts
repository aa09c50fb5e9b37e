import { describe, expect, it } from '@jest/globals';
import { canonicalize, parseStrict } from '@repro/core';
import peer from 'canonicalize';
import * as fc from 'fast-check';

const names = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '0', '10', '9', '\ufb33', '😀'),
);
const values = fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }) as fc.Arbitrary<unknown>;
const objects = fc.dictionary(names, values, { noNullPrototype: false });

/** The same value with the members of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, reversed(item)] as const);
  return Object.fromEntries(entries.toReversed());
}

/** What a writer gives, or nothing where it refuses a value. */
function outcome(write: (value: unknown) => string | undefined, value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    return undefined;
  }
}

describe('canonicalize, for any JSON value', () => {
  it('agrees with the npm package canonicalize', () => {
    fc.assert(
      fc.property(fc.oneof(values, objects), (value) => canonicalize(value) === peer(value)),
      {
        numRuns: 3000,
      },
    );
  });
  it('agrees with it about any double', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (n) => canonicalize([n]) === peer([n]),
      ),
    );
    fc.assert(fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 32 }), (n) => canonicalize(n) === peer(n)));
  });
  it('agrees with it about long arrays of objects that are alike', () => {
    const long = fc
      .string({ unit: 'binary', minLength: 20, maxLength: 60 })
      .filter((text) => text.isWellFormed());
    const record = fc.record(
      { path: long, size: fc.double(), 9: long, hash: long, link: values },
      { requiredKeys: ['path'] },
    );
    const arrays = fc.array(record, { minLength: 16, maxLength: 40 });
    fc.assert(fc.property(arrays, (value) => outcome(canonicalize, value) === outcome(peer, value)));
  });
  it('does not depend on the order in which members were added', () => {
    fc.assert(fc.property(objects, (value) => canonicalize(value) === canonicalize(reversed(value))));
  });
  it('is read back as the same value, and written again as the same text', () => {
    fc.assert(
      fc.property(fc.oneof(values, objects), (value) => {
        const text = canonicalize(value);
        const read = parseStrict(text);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalize(read)).toBe(text);
      }),
    );
  });
  it('refuses every string with a lone surrogate, and no other', () => {
    const units = fc.array(fc.integer({ min: 0xd7fe, max: 0xe001 }), { maxLength: 6 });
    fc.assert(
      fc.property(units, (list) => {
        const text = String.fromCharCode(...list);
        if (text.isWellFormed()) expect(JSON.parse(canonicalize({ [text]: text }))).toEqual({ [text]: text });
        else
          expect(() => canonicalize([text])).toThrow(
            expect.objectContaining({ code: 'ERR_REPRO_JSON_VALUE' }),
          );
      }),
    );
  });
});
