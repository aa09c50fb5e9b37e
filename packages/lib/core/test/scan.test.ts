import { describe, expect, it } from '@jest/globals';
import { type JsonEvents, lineColumn, lineColumns, numberLoss, scanJson, utf8Fault } from '@repro/core/scan';
import * as fc from 'fast-check';

const valid = (list: number[]): boolean => {
  const all = Buffer.from(list);
  return all.equals(Buffer.from(all.toString()));
};

function events(text: string): string[] {
  const seen: string[] = [];
  const bytes = Buffer.from(text);
  const part = (start: number, end: number): string => bytes.toString('utf8', start, end);
  const listener: JsonEvents = {
    space: (start, end) => void seen.push(`space ${JSON.stringify(part(start, end))}`),
    open: (offset, isObject) => void seen.push(`open ${isObject ? 'object' : 'array'} ${offset}`),
    close: (offset) => void seen.push(`close ${offset}`),
    name: (start, end, escaped) => void seen.push(`name ${part(start, end)}${escaped ? ' escaped' : ''}`),
    string: (start, end, escaped) => void seen.push(`string ${part(start, end)}${escaped ? ' escaped' : ''}`),
    number: (start, end, integer) => void seen.push(`number ${part(start, end)}${integer ? ' integer' : ''}`),
  };
  scanJson(bytes, listener);
  return seen;
}

describe('scanJson', () => {
  it('tells every token in the order of the text', () => {
    expect(events(' {"a" : [1,-2.5e3,"x\\n"],"é":{}}\n')).toEqual([
      'space " "',
      'open object 1',
      'name "a"',
      'space " "',
      'space " "',
      'open array 8',
      'number 1 integer',
      'number -2.5e3',
      'string "x\\n" escaped',
      'close 23',
      'name "é"',
      'open object 30',
      'close 31',
      'close 32',
      'space "\\n"',
    ]);
  });
  it('tells nothing of the words', () => {
    expect(events('true')).toEqual([]);
    expect(events('[null,false]')).toEqual(['open array 0', 'close 11']);
  });
});

describe('numberLoss', () => {
  it.each<[string, ReturnType<typeof numberLoss>]>([
    ['0', undefined],
    ['-0', undefined],
    ['-0.000e5', undefined],
    ['1.50', undefined],
    ['100e-2', undefined],
    ['0.001E3', undefined],
    ['1e21', undefined],
    ['-123456789012345680000', undefined],
    ['5e-324', undefined],
    ['4e-324', 'digits'],
    ['2e-324', 'underflow'],
    ['1e-99999999999999999999', 'underflow'],
    ['1e309', 'overflow'],
    ['-1e99999999999999999999', 'overflow'],
    ['9007199254740993', 'digits'],
    ['-9007199254740993', 'digits'],
    ['0.1', undefined],
    ['0.10000000000000001', 'digits'],
    ['333333333.33333329', 'digits'],
  ])('of %s is %s', (token, loss) => {
    expect(numberLoss(token)).toBe(loss);
  });
  it('of a number as a double is written is none', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (n) => numberLoss(String(n)) === undefined,
      ),
    );
  });
});

describe('places in a text', () => {
  it('agree with the text before them', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r', 'ü', '😀'), { maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (before, more) => {
        const bytes = Buffer.from(`${before}${'\nx'.repeat(more % 3)}`);
        const lines = before.split('\n');
        const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        expect(lineColumn(bytes, Buffer.byteLength(before))).toEqual(place);
        const start = { line: 1, column: 1 };
        expect(lineColumns(bytes, [0, 0, Buffer.byteLength(before)])).toEqual([start, start, place]);
      }),
    );
  });
  it('of the first invalid byte agree with the platform about what is valid', () => {
    const bytes = fc.array(
      fc.constantFrom(
        0x41,
        0x7f,
        0x80,
        0x8f,
        0x90,
        0x9f,
        0xa0,
        0xbf,
        0xc0,
        0xc1,
        0xc2,
        0xdf,
        0xe0,
        0xed,
        0xef,
        0xf0,
        0xf4,
        0xf5,
        0xff,
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(bytes, (list) => {
        const at = utf8Fault({ bytes: Buffer.from(list) })?.at?.offset ?? -1;
        expect(at === -1).toBe(valid(list));
        if (at >= 0) expect(valid(list.slice(0, at))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
