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
