import { describe, expect, it } from '@jest/globals';
import { canonicalize, parseStrict } from '@repro/core';

// RFC 8785 appendix B: the bits of an IEEE 754 double and its text.
const numbers: readonly [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];
const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

describe('RFC 8785 appendix B', () => {
  it.each(numbers)('writes %s as %s', (bits, text) => {
    expect(canonicalize(double(bits))).toBe(text);
  });
  it.each(numbers)('reads what it wrote for %s', (bits, text) => {
    expect(parseStrict(text)).toBe(double(bits) + 0);
  });
  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses %s', (bits) => {
    expect(() => canonicalize(double(bits))).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_JSON_VALUE' }),
    );
  });
});

describe('RFC 8785 section 3.2', () => {
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50,
                2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;

  it('writes the example of 3.2.2 as the bytes of 3.2.4', () => {
    const bytes = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
      75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
      5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
      65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
      5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
      30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
    const found = Buffer.from(canonicalize(parseStrict(sample))).toString('hex');
    expect(found).toBe(bytes.replaceAll(/\s/g, ''));
  });

  it('sorts the members of 3.2.3 by UTF-16 units', () => {
    const text = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    const order = Object.values(parseStrict(canonicalize(parseStrict(text))) as object);
    // "1" is an array index, which every JavaScript object lists first: the order is looked up in the text.
    const written = canonicalize(parseStrict(text));
    const expected = [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ];
    expect(order).toHaveLength(expected.length);
    expect(expected.toSorted((a, b) => written.indexOf(a) - written.indexOf(b))).toEqual(expected);
  });

  it.each([
    ['\b\t\n\f\r"\\', String.raw`"\b\t\n\f\r\"\\"`],
    ['\u0000\u0001\u001f', String.raw`"\u0000\u0001\u001f"`],
    ['/\u007f\u0080\u2028\u2029€', '"/\u007f\u0080\u2028\u2029€"'],
    ['😀\u{10ffff}', '"😀\u{10ffff}"'],
    ['é and é stay two strings', '"é and é stay two strings"'],
  ])('writes %j as 3.2.2.2 has it', (value, text) => {
    expect(canonicalize(value)).toBe(text);
  });
});
