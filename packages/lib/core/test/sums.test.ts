import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { formatSums, isOneLineEach, parseSums } from '@repro/core/sums';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('sums', () => {
  it('are read back as they were written, whatever ends a line elsewhere', () => {
    const names = ['b', 'a', 'x\\y', 'l\nf\rz', 'line\u2028and\u2029paragraph', ' *'];
    const sums = new Map(names.map((name) => [name, hex(name)]));
    const read = parseSums(formatSums(sums));
    expect([...read.keys()]).toEqual([' *', 'a', 'b', 'l\nf\rz', 'line\u2028and\u2029paragraph', 'x\\y']);
    expect(new Map(read)).toEqual(sums);
    expect(isOneLineEach(formatSums(sums), read)).toBe(true);
  });

  it.each([
    ['a line that ends with a carriage return too', `${hex('a')}  a\r\n`],
    ['a name that leads out', `${hex('a')}  ../a\n${hex('a')}  /a\n${hex('a')}  a//b\n`],
    ['a digest of another length', `${hex('a').slice(1)}  a\n`],
    ['no name', `${hex('a')}  \n`],
  ])('of %s are passed over', (_, text) => {
    expect(parseSums(text)).toEqual(new Map());
    const among = `${text}${hex('b')}  b\n`;
    expect(isOneLineEach(among, parseSums(among))).toBe(false);
  });

  it('of a name that stands there twice are not one line each', () => {
    const twice = `${hex('a')}  a\n${hex('b')}  a\n`;
    expect(isOneLineEach(twice, parseSums(twice))).toBe(false);
  });
});
