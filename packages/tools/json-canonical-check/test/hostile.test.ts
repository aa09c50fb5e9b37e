import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/json-canonical-check';

const M = 1_000_000;
const names = (count: number, name: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `"${name(i)}":0`).join(',');

/** What is slow where work is quadratic: each is done in a second here, and in minutes there. */
const hostile: readonly [what: string, text: () => string, code: string, places: number][] = [
  ['white space', () => `[${' '.repeat(2 * M)}]`, 'json/whitespace', 1],
  ['white space everywhere', () => `[${'0, '.repeat(M / 2)}0]`, 'json/whitespace', M / 2],
  ['descending names', () => `{${names(M / 10, (i) => String(9 * M - i))}}`, 'json/member-order', 1],
  ['one name', () => `{${names(M / 10, () => 'x')}}`, 'json/duplicate-member', M / 10 - 1],
  ['escaped names', () => `{${names(M / 10, (i) => `\\u0061${i + M}`)}}`, 'json/string-escape', M / 10],
  ['long names', () => `{${names(20, (i) => 'x'.repeat(M / 10) + String(90 - i))}}`, 'json/member-order', 1],
  ['objects out of order', () => `[${'{"b":0,"a":0},'.repeat(M / 10)}0]`, 'json/member-order', M / 10],
  ['nested objects out of order', () => nested(400), 'json/member-order', 400],
  ['escapes', () => `"${'\\/'.repeat(M)}"`, 'json/string-escape', 1],
  ['strings with escapes', () => `[${'"\\/",'.repeat(M / 10)}0]`, 'json/string-escape', M / 10],
  ['lone surrogates', () => `[${'"\\ud800",'.repeat(M / 10)}0]`, 'json/lone-surrogate', M / 10],
  ['a long number', () => `0.${'0'.repeat(2 * M)}1`, 'json/number-precision', 1],
  ['numbers', () => `[${'1.0,'.repeat(M / 10)}0]`, 'json/number-form', M / 10],
  ['line feeds at the end', () => `0${'\n'.repeat(2 * M)}`, 'json/final-newline', 1],
];

/** Every object holds the next one first and then a member that belongs before it. */
function nested(depth: number): string {
  return depth === 0 ? '0' : `{"b":${nested(depth - 1)},"a":0}`;
}

describe('hostile documents take linear time, and little is said of them', () => {
  it.each(hostile)('%s', async (_, text, code, places) => {
    const bytes = Buffer.from(text());
    const started = process.cpuUsage();
    const report = await check(bytes);
    const { user, system } = process.cpuUsage(started);
    expect(report.summary['differences']).toMatchObject({ [code]: places });
    expect(JSON.stringify(report).length).toBeLessThan(20_000);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
