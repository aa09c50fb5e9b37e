import { describe, expect, it } from '@jest/globals';
import { compareBytes } from '@repro/core';
import * as fc from 'fast-check';

const sign = (n: number): number => Math.sign(n);
/** Around the edges where UTF-16 and UTF-8 order differ. */
const edge = fc.constantFrom(
  '',
  'a',
  'b',
  '\u007f',
  '\u0080',
  '\u07ff',
  '\u0800',
  '\ud7ff',
  '\ue000',
  '\ufb33',
  '\uffff',
  '\u{10000}',
  '😀',
  '\u{10ffff}',
);
const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(edge, { maxLength: 5 }).map((list) => list.join('')),
);

describe('compareBytes', () => {
  it('orders as the UTF-8 bytes do', () => {
    fc.assert(
      fc.property(strings, strings, (a, b) => {
        expect(compareBytes(a, b)).toBe(sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 5000 },
    );
  });

  it('is a total order, of ill-formed strings too', () => {
    const units = fc.array(fc.integer({ min: 0xd7fe, max: 0xe002 }), { maxLength: 4 });
    const any = units.map((list) => String.fromCharCode(...list));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(compareBytes(a, b)).toBe(-compareBytes(b, a) + 0);
        expect(compareBytes(a, b) === 0).toBe(a === b);
        if (compareBytes(a, b) <= 0 && compareBytes(b, c) <= 0)
          expect(compareBytes(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('orders paths as LC_ALL=C sort does', () => {
    const paths = ['a', 'a-b', 'a.b', 'a/f', 'aa', 'B', 'ä', '\ufb33', '😀', ''];
    expect(paths.toReversed().sort(compareBytes)).toEqual([
      '',
      'B',
      'a',
      'a-b',
      'a.b',
      'a/f',
      'aa',
      'ä',
      '\ufb33',
      '😀',
    ]);
  });
});
