import { describe, expect, it } from '@jest/globals';
import { canonicalize, parseStrict } from '@repro/core';

const MB = 1_000_000;

/** Millions of bytes of what kills parsers: well under a second where work is linear, minutes where it is quadratic. */
const hostile: readonly [what: string, text: () => string, code: string | undefined][] = [
  ['brackets', () => '['.repeat(10 * MB), 'DEPTH'],
  ['braces', () => '{"":'.repeat(2.5 * MB), 'DEPTH'],
  ['closing brackets', () => ']'.repeat(10 * MB), 'SYNTAX'],
  ['an open string', () => `"${'x'.repeat(10 * MB)}`, 'SYNTAX'],
  ['backslashes', () => `"${'\\'.repeat(10 * MB)}`, 'SYNTAX'],
  ['escaped quotes', () => `"${'\\"'.repeat(5 * MB)}"`, undefined],
  ['white space', () => ' '.repeat(10 * MB), 'SYNTAX'],
  ['lines', () => `${'\n'.repeat(10 * MB)}x`, 'SYNTAX'],
  ['commas', () => `[${'0,'.repeat(MB)}`, 'SYNTAX'],
  ['a long integer', () => '1'.repeat(10 * MB), 'NUMBER'],
  ['a long zero', () => `0.${'0'.repeat(10 * MB)}1`, 'NUMBER'],
  ['a long fraction', () => `1.${'0'.repeat(10 * MB)}1`, undefined],
  ['a long exponent', () => `1e${'9'.repeat(10 * MB)}`, 'NUMBER'],
  ['long fractions', () => `[${`0.${'0'.repeat(1000)}1,`.repeat(10_000)}0]`, 'NUMBER'],
  ['surrogates', () => `"${'\\ud83d\\ude00'.repeat(0.8 * MB)}\\ud83d"`, 'SURROGATE'],
  ['duplicates', () => `{${'"":0,'.repeat(MB / 2)}"":0}`, 'DUPLICATE_KEY'],
  ['duplicates far apart', () => `{"a":0,${members(100_000)},"a":0}`, 'DUPLICATE_KEY'],
  ['names', () => `{${members(100_000)}}`, undefined],
  ['empty objects', () => `[${'{},'.repeat(MB / 2)}{}]`, undefined],
];
const members = (count: number): string => Array.from({ length: count }, (_, i) => `"n${i}":${i}`).join(',');

describe('hostile input takes linear time and ends in a code', () => {
  it.each(hostile)('%s', (_, text, code) => {
    const bytes = Buffer.from(text());
    const started = process.cpuUsage();
    let found: string | undefined;
    try {
      parseStrict(bytes);
    } catch (error) {
      found = (error as { code: string }).code.replace('ERR_REPRO_JSON_', '');
    }
    const { user, system } = process.cpuUsage(started);
    expect(found).toBe(code);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it('objects of which no two are alike are written, too', () => {
    const value = Array.from({ length: 30_000 }, (_, i) => ({ [`k${i}`]: i, [`a${i}`]: 0 }));
    const expected = value.map((_, i) => `{"a${i}":0,"k${i}":${i}}`).join(',');
    expect(canonicalize(value) === `[${expected}]`).toBe(true);
  });
});
