import { describe, expect, test } from '@jest/globals';
import { createScanner } from '@repro/secret-lint/engine';
import { scan } from '../engine/scan.ts';
import { drawn } from '../rules/seeded.ts';

const KEY = drawn(32, 41);
const plain = `{"user": "svc", "api_key": "${KEY}"}`;
const escaped = (text: string, pattern: RegExp, write: (code: string) => string) =>
  text.replaceAll(pattern, (character) => write(character.charCodeAt(0).toString(16).padStart(2, '0')));

describe('an encoded stretch', () => {
  test.each([
    ['base64', `x = ${Buffer.from(plain).toString('base64')}`, 'base64'],
    ['base64url', `x = ${Buffer.from(plain).toString('base64url')}`, 'base64'],
    [
      'base64 of lines',
      Buffer.from(plain.repeat(4)).toString('base64').replaceAll(/.{76}/g, '$&\n'),
      'base64',
    ],
    ['hexadecimal', `x = ${Buffer.from(plain).toString('hex')}`, 'hex'],
    ['hexadecimal in capitals', `x = ${Buffer.from(plain).toString('hex').toUpperCase()}`, 'hex'],
    ['percent', `https://x.net/?q=${encodeURIComponent(plain)}`, 'percent'],
    ['\\u escapes', `"${escaped(plain, /["_{:]/g, (code) => `\\u00${code}`)}"`, 'unicode-escape'],
    ['\\x escapes', `"${escaped(plain, /[^ ]/g, (code) => `\\x${code}`)}"`, 'unicode-escape'],
  ])('%s', (_, text, encoding) => {
    const [one] = scan(text, 'a.txt');
    expect(one).toMatchObject({ secret: KEY, encodings: [encoding] });
    // the place is that of the encoded form
    const [again] = scan(text.slice(0, one?.end), 'a.txt');
    expect(text.slice(one?.start, one?.end).length).toBeGreaterThanOrEqual(KEY.length);
    expect(again === undefined || again.start === one?.start).toBe(true);
  });

  test('base64 in base64, and no deeper than is asked', () => {
    const twice = Buffer.from(Buffer.from(plain).toString('base64')).toString('base64');
    expect(scan(twice, 'a.txt')).toMatchObject([{ secret: KEY, encodings: ['base64', 'base64'] }]);
    const thrice = Buffer.from(twice).toString('base64');
    expect(scan(thrice, 'a.txt')).toEqual([]);
    const flat = createScanner({ maxDepth: 0 });
    expect(flat.scan(Buffer.from(twice), { path: 'a.txt' })).toEqual([]);
  });

  test('the bytes of the place decode to the secret', () => {
    const text = `x = ${Buffer.from(plain).toString('base64')} end`;
    const [one] = scan(text, 'a.txt');
    const from = (one?.start ?? 0) - 4;
    const whole = Buffer.from(text.slice(4 + (from - (from % 4)), one?.end), 'base64').toString();
    expect(whole).toContain(KEY);
  });
});

describe('a password whose characters are all escaped', () => {
  const inEscapes = (text: string) => escaped(text, /[^]/g, (code) => `\\u00${code}`);
  test.each([
    [`{"password": "${inEscapes('Harbor!71')}"}`, 'Harbor!71'],
    [`{"password":"${inEscapes('sesame-0pen-now')}", "a": 1}`, 'sesame-0pen-now'],
    [`{'password': '${inEscapes('Harbor!71')}'}`, 'Harbor!71'],
  ])('%s', (text, secret) => {
    const [one, ...more] = scan(text, 'a.json');
    expect(one).toMatchObject({ rule: 'generic-password', secret, encodings: ['unicode-escape'] });
    expect(text.slice(one?.start, one?.end)).toBe(inEscapes(secret));
    expect(more).toEqual([]);
  });

  test.each([
    `{"password": "${inEscapes('password')}"}`,
    `{"password_label": "${inEscapes('Passwörter')}"}`,
    `{"title": "${inEscapes('Harbor!71')}"}`,
    `{"password": "${inEscapes('<password>')}"}`,
  ])('but none: %s', (text) => {
    expect(scan(text, 'a.json')).toEqual([]);
  });
});

describe('strings that a program joins', () => {
  const token = `gsk_${drawn(20, 44)}WGdyb3FY${drawn(24, 45)}`;
  const rest = token.slice(4).match(/.{1,13}/g) ?? [];
  /** The beginning, and parts of the rest with `sign` between them. */
  const joined = (mark: string, sign = ' + ') =>
    `${mark}gsk_${mark} + ${mark}${rest.join(mark + sign + mark)}${mark}`;
  test.each([
    ['a.js', `const k = 'gsk_' + '${token.slice(4)}';`],
    ['a.js', `const k = ${joined("'")};`],
    ['a.py', `k = ${joined('"')}`],
    ['a.js', `f(${joined('"', '+')}, 1)`],
    ['A.java', `String k = ${joined('"', ' +\n        ')};`],
    ['a.js', `const k = ${joined("'", ' +\r\n  ')};`],
  ])('%s: %s', (path, text) => {
    const [one, ...more] = scan(`${text}\n`, path);
    expect(one).toMatchObject({ rule: 'groq-key', secret: token, encodings: ['joined-strings'] });
    expect(more).toEqual([]);
    expect(text.slice(one?.start, one?.end)).toMatch(/^gsk_/);
    expect(text.slice(one?.start, one?.end).endsWith(token.slice(-3))).toBe(true);
  });

  test.each([
    ['a.js', (one: string) => `const k = '${one.slice(0, 9)}' + '${one.slice(9)}';`],
    ['a.php', (one: string) => `$k = "${one.slice(0, 30)}" . "${one.slice(30)}";`],
    [
      'A.java',
      (one: string) => `k = "${one.slice(0, 3)}" +\n    "${one.slice(3, 8)}" +\n    "${one.slice(8)}";`,
    ],
    ['a.js', (one: string) => `k = '${one.slice(0, 30)}' +\r\n  '${one.slice(30, 34)}'+'${one.slice(34)}';`],
  ])('wherever they are cut, when one is long: %s', (path, cut) => {
    const text = `${cut(token)}\n`;
    const [one, ...more] = scan(text, path);
    expect(one).toMatchObject({ rule: 'groq-key', secret: token, encodings: ['joined-strings'] });
    expect(more).toEqual([]);
    expect(text.slice(one?.start, one?.end)).toMatch(/^gsk?/);
    expect(text.slice(one?.start, one?.end).endsWith(token.slice(-3))).toBe(true);
  });

  test('what they are given to counts, and each stands by itself', () => {
    const key = `${KEY.slice(0, 9)}-${KEY.slice(9)}`;
    const text = `const api_key = '${key.slice(0, 10)}' + '${key.slice(10)}'; f('a_' + 'b2', ${joined("'")});`;
    expect(scan(text, 'a.js')).toMatchObject([
      { rule: 'generic-api-key', secret: key },
      { rule: 'groq-key', secret: token },
    ]);
  });

  test.each([
    ['words', "throw new Error('the password of -' + 'this account is wrong2024');"],
    ['names', "const key = 'settings_' + 'password4127';"],
    ['what is made of one sign', "const key = 'gsk_' + 'a'.repeat(52);"],
    ['a part that is elsewhere', `const k = 'gsk_' + rest + '${token.slice(30)}';`],
    ['a placeholder', "const api_key = 'your-' + 'api-key-goes-here-2024';"],
    ['what is cut by another sign', `const k = '${token.slice(0, 9)}' * '${token.slice(9)}';`],
    [
      'names that are long',
      "f('settings_of_the_account_page_' + 'password4127', 'gskPasswordOfTheAccount2024' + 'b');",
    ],
    ['what two quotes do not part', `const list = ['gsk_', '${token.slice(4)}'];`],
  ])('but no %s', (_, text) => {
    expect(scan(text, 'a.js')).toEqual([]);
  });

  test('a key in the clear in one of them is told as such, and once', () => {
    expect(scan(`f('id-' + '${token}')`, 'a.js')).toMatchObject([{ secret: token, encodings: [] }]);
  });

  test('however many there are', () => {
    for (const row of [
      `"${drawn(7, 46)}1_" + "${drawn(8, 47)}";`,
      `"${drawn(24, 46)}" + "${drawn(8, 47)}" + `,
    ])
      expect(scan(row.repeat(20_000), 'a.js')).toEqual([]);
  });
});

describe('UTF-16', () => {
  const little = Buffer.from(`api_key = "${KEY}"`, 'utf16le');
  const big = Buffer.from(little).swap16();
  test.each([
    ['little end first', little],
    ['big end first', big],
    ['little, with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['big, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ])('%s', (_, bytes) => {
    const [one] = scan(bytes, 'a.txt');
    expect(one).toMatchObject({ secret: KEY, encodings: ['utf-16'] });
    expect((one?.end ?? 0) - (one?.start ?? 0)).toBe(KEY.length * 2);
  });

  test('base64 of it, as PowerShell takes commands', () => {
    expect(scan(`powershell -enc ${little.toString('base64')}`, 'a.ps1')).toMatchObject([
      { secret: KEY, encodings: ['base64', 'utf-16'] },
    ]);
  });
});

test('base64 of what is no text is passed over', () => {
  const bytes = Buffer.from(drawn(6000, 42), 'base64');
  expect(scan(`url(data:image/png;base64,${bytes.toString('base64')})`, 'a.css')).toEqual([]);
});
