import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Lines } from '../src/scan/lines.ts';

/** Line and column as an editor counts them. */
function counted(text: string): { line: number; column: number } {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '€', '😀', '\t'), maxLength: 60 });

describe('lines and columns', () => {
  it('are those of an editor, asked in any steps, in UTF-8', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.array(fc.nat(60)), (body, marked, cuts) => {
        const whole = (marked ? '\uFEFF' : '') + body;
        const lines = new Lines(Buffer.from(whole));
        const units = [...whole];
        for (const cut of cuts.toSorted((a, b) => a - b)) {
          if (cut < (marked ? 1 : 0)) continue;
          const before = units.slice(0, cut).join('');
          expect(lines.at(Buffer.byteLength(before))).toMatchObject(counted(before));
        }
      }),
    );
  });

  it.each(['utf-16le', 'utf-16be'])('are those of an editor in %s', (form) => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (body, cuts) => {
        // U+010A and U+0A00 hold the byte of a line feed.
        const whole = `\uFEFF${body}\u010A\u0A00\n\u0A0Aend`;
        const bytes = Buffer.from(whole, 'utf16le');
        const lines = new Lines(form === 'utf-16be' ? bytes.swap16() : bytes);
        for (const cut of [...cuts, whole.length].toSorted((a, b) => a - b)) {
          if (cut < 1 || cut > whole.length) continue;
          expect(lines.at(cut * 2)).toMatchObject(counted(whole.slice(0, cut)));
        }
      }),
    );
  });

  it('go on from window to window', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (body, size) => {
        const bytes = Buffer.from(body);
        const overlap = 2;
        const lines = new Lines(bytes.subarray(0, size));
        let base = 0;
        for (; base + size < bytes.length; base += size - overlap) {
          lines.leave(size - overlap);
          lines.enter(bytes.subarray(base + size - overlap, base + 2 * size - overlap));
        }
        const { line, column } = lines.at(bytes.length - base);
        expect({ line, column }).toEqual(counted(body));
      }),
    );
  });
});
