import { expect, test } from '@jest/globals';
import { credentialRules, exampleOf } from '@repro/secret-lint/engine';
import * as fc from 'fast-check';
import { seeded } from '../rules/seeded.ts';
import { scan } from './scan.ts';

const paths = fc.constantFrom('a.py', '.env', 'a.json', 'a.md', 'a', '');
const fragments = fc.constantFrom(
  'password',
  'api_key',
  '"token"',
  'secret',
  'Authorization: Basic ',
  'Bearer ',
  'curl -u ',
  'machine ',
  '://',
  ':',
  '@',
  '=',
  '=>',
  ':=',
  ',',
  '(',
  ')',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  '\\"',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\0',
  '%',
  '%41',
  '%4',
  '\\x41\\x42',
  '\\u0041',
  '\\u00',
  '\\u{41}',
  '<',
  '>',
  '</name><value>',
  '-----BEGIN ',
  'RSA PRIVATE KEY',
  '-----',
  '-----END ',
  'PuTTY-User-Key-File-2: ',
  'Private-Lines: 3\n',
  'eyJ',
  '.',
  'T3BlbkFJ',
  'ghp_',
  ':AAE',
  '3Q~',
  'Q~',
  '\u00ff',
  '€',
  '🔑',
  'auth=("a", ',
  'identified by ',
  '"""',
  '${',
  '}',
  '{',
  '; a=',
  '&b=',
  'a'.repeat(70),
  'YXBpX2tleT0iYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoi',
  '6170695f6b65793d22616263646566676869',
);

function check(bytes: Uint8Array, path: string): void {
  const found = scan(bytes, path);
  let end = 0;
  for (const one of found) {
    expect(one.start).toBeGreaterThanOrEqual(end);
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.end).toBeLessThanOrEqual(bytes.length);
    expect(one.secret).not.toBe('');
    end = one.end;
  }
}

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), paths, check), { seed: 1, numRuns: 2000 });
});

test('any order of what detectors look for', () => {
  const texts = fc.array(fragments, { maxLength: 40 }).map((parts) => Buffer.from(parts.join('')));
  fc.assert(fc.property(texts, paths, check), { seed: 2, numRuns: 4000 });
});

test('tokens cut anywhere and put together', () => {
  const tokens = credentialRules.map((rule, i) => exampleOf(rule, seeded(i)) ?? rule.id);
  const pieces = fc
    .tuple(fc.constantFrom(...tokens), fc.nat(80), fc.nat(80))
    .map(([token, from, length]) => token.slice(from % token.length, (from % token.length) + length));
  const texts = fc
    .array(fc.oneof(pieces, fragments), { maxLength: 20 })
    .map((parts) => Buffer.from(parts.join('')));
  fc.assert(fc.property(texts, paths, check), { seed: 3, numRuns: 3000 });
});

test('the place says the same as the secret, where nothing is encoded', () => {
  const texts = fc.array(fragments, { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(texts, paths, (bytes, path) => {
      for (const { start, end, secret, encodings } of scan(bytes, path)) {
        if (encodings.length === 0) expect(bytes.toString('utf8', start, end)).toBe(secret);
      }
    }),
    { seed: 4, numRuns: 2000 },
  );
});
