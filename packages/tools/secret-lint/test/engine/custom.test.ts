import { expect, test } from '@jest/globals';
import { type CustomRule, createScanner } from '@repro/secret-lint/engine';
import { drawn } from '../rules/seeded.ts';

const scan = (rule: Partial<CustomRule>, text: string) =>
  createScanner({ customRules: [{ id: 'acme', regex: 'acme-([a-z0-9]{8,40})', ...rule }] })
    .scan(Buffer.from(text), { path: 'a.txt' })
    .filter((one) => one.rule === 'acme');

const VALUE = drawn(16, 31, 'abcdefghijklmnopqrstuvwxyz0123456789');

test('finds what its expression says, in the group', () => {
  expect(scan({ severity: 'low' }, `id acme-${VALUE} .`)).toMatchObject([
    { secret: VALUE, severity: 'low', confidence: 'likely' },
  ]);
});

test('looks near its keywords, in any case', () => {
  const rule = { regex: 'key\\s?=\\s?([a-z0-9]{16})', keywords: ['AcmeCorp'] };
  expect(scan(rule, `# acmecorp\nkey = ${VALUE}`)).toMatchObject([{ secret: VALUE }]);
  expect(scan(rule, `key = ${VALUE}`)).toEqual([]);
});

test('takes the group that is asked for, and the entropy', () => {
  const rule = { regex: '(acme)-([a-z0-9]{8,40})', keywords: ['acme'], secretGroup: 2 };
  expect(scan(rule, `acme-${VALUE}`)).toMatchObject([{ secret: VALUE }]);
  expect(scan({ ...rule, entropy: 3 }, `acme-${'a'.repeat(16)}`)).toEqual([]);
});

test('finds it in every file that holds the same', () => {
  const scanner = createScanner({ customRules: [{ id: 'acme', regex: 'acme-([a-z0-9]{8,40})' }] });
  const copies = Array.from({ length: 3 }, () =>
    scanner.scan(Buffer.from(`id acme-${VALUE}`), { path: 'a' }),
  );
  expect(copies.map((found) => found.length)).toEqual([1, 1, 1]);
});

test('finds all of many', () => {
  expect(scan({}, `acme-${VALUE} `.repeat(3000))).toHaveLength(3000);
});

test.each([
  '(a+)+b',
  '(a*)*',
  '(?:a|aa)+x',
  '(\\w|\\d)+x',
  '([a-z]+|[0-9])*x',
  '(?:a{1,99})*x',
  'x.*y.*z',
  '\\w+\\w+x',
  '(a)\\1+',
  'x(?<n>a)\\k<n>',
  'a(',
  'a*',
  'a'.repeat(1001),
])('refuses %s', (regex) => {
  expect(() => scan({ regex, keywords: ['acme'] }, '')).toThrow(
    expect.objectContaining({ code: 'ERR_REPRO_SECRET_RULE' }),
  );
});

test.each([
  'acme_[a-z]{3}_\\d+',
  '(?i)ACME-(?:live|test)-(\\w{10,40})',
  'acme[\\s\\S]{0,20}?["\']([^"\']{8,64})["\']',
  '(?:ab|cd)+acme',
  'acme:(\\S+)\\s',
])('takes %s', (regex) => {
  expect(() => scan({ regex, keywords: ['acme'] }, 'acme')).not.toThrow();
});

test('wants a keyword, in the rule or at the head of its expression', () => {
  expect(() => scan({ regex: '[a-z]{32}' }, '')).toThrow(
    expect.objectContaining({ code: 'ERR_REPRO_SECRET_RULE' }),
  );
  expect(() => scan({ regex: '[a-z]{32}', keywords: ['ab'] }, '')).toThrow(
    expect.objectContaining({ code: 'ERR_REPRO_SECRET_RULE' }),
  );
});

test('has an id of its own', () => {
  expect(() => createScanner({ customRules: [{ id: 'github-pat', regex: 'acme-x' }] })).toThrow(
    expect.objectContaining({ code: 'ERR_REPRO_SECRET_RULE' }),
  );
});
