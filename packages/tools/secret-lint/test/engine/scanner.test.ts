import { expect, test } from '@jest/globals';
import { createScanner, credentialRules, exampleOf } from '@repro/secret-lint/engine';
import { drawn, seeded } from '../rules/seeded.ts';
import { scan } from './scan.ts';

const rule = credentialRules.find(({ id }) => id === 'github-pat');
const token = (seed = 1) => (rule && exampleOf(rule, seeded(seed))) ?? '';

test('places are bytes, also behind what takes several', () => {
  const text = `# Schlüssel 🔑\nx = "${token()}"\n`;
  const [one] = scan(text);
  expect(Buffer.from(text).toString('utf8', one?.start, one?.end)).toBe(token());
});

test('detections stand in the order of the file, and none in another', () => {
  const text = Array.from({ length: 50 }, (_, i) => `k${i} = "${token(i + 1)}"`).join('\n');
  const found = scan(text);
  expect(found).toHaveLength(50);
  for (const [i, one] of found.entries()) expect(one.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
});

test('the most telling rule names what several find', () => {
  expect(scan(`github_api_key = "${token()}"`)).toMatchObject([
    { rule: 'github-pat', confidence: 'certain' },
  ]);
});

test('a broken checksum makes a token possible, and drops none', () => {
  const broken = token().slice(0, -1) + (token().endsWith('0') ? '1' : '0');
  expect(scan(`x = "${broken}"`)).toMatchObject([{ rule: 'github-pat', confidence: 'possible' }]);
});

test.each([0, 1, 15, 16, 17, 19, 20, 39, 40, 41])(
  'a token across the edge of what is read at once, %i bytes before it',
  (before) => {
    const bytes = Buffer.alloc(1024 * 1024 + 4096, ' ');
    const at = 1024 * 1024 - before;
    bytes.write(token(), at);
    expect(scan(bytes)).toMatchObject([{ start: at, end: at + 40 }]);
  },
);

test('a private key across the edge', () => {
  const body = Array.from({ length: 30 }, (_, i) => drawn(64, i)).join('\n');
  const label = ['RSA', 'PRIVATE', 'KEY'].join(' ');
  const bytes = Buffer.alloc(1024 * 1024 + 8192, '\n');
  bytes.write(`-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`, 1024 * 1024 - 500);
  expect(scan(bytes)).toMatchObject([{ rule: 'private-key', start: 1024 * 1024 - 500 }]);
});

test('as many tokens as there are, however many', () => {
  const text = `${token()} `.repeat(60_000);
  expect(scan(text)).toHaveLength(60_000);
});

test('a binary file has none, whatever its name', () => {
  expect(scan(Buffer.concat([Buffer.from([0, 1, 2, 3, 0, 0, 7]), Buffer.from(token())]), 'a.txt')).toEqual(
    [],
  );
});

test('a file is read whatever its name', () => {
  expect(scan(`x = "${token()}"`, 'picture.png')).toHaveLength(1);
});

test('rules can be left out, and an unknown one is refused', () => {
  const without = createScanner({ disabled: ['github-pat', 'generic-token', 'generic-api-key'] });
  expect(without.scan(Buffer.from(`k = "${token()}"`), { path: 'a.py' })).toEqual([]);
  expect(() => createScanner({ disabled: ['no-such-rule'] })).toThrow(
    expect.objectContaining({ code: 'ERR_REPRO_SECRET_RULE' }),
  );
});

test('less sure ones can be left out', () => {
  const certain = createScanner({ minConfidence: 'certain' });
  const text = `a = "${token()}"\napi_key = "${drawn(32)}"`;
  expect(certain.scan(Buffer.from(text), { path: 'a.py' }).map((one) => one.rule)).toEqual(['github-pat']);
});

test('a table of own rules takes the place of ours', () => {
  const only = createScanner({
    rules: [
      {
        id: 'acme',
        provider: 'Acme',
        summary: 'key',
        severity: 'low',
        kind: 'token',
        shape: '"acme_" alnum*20',
      },
    ],
  });
  const text = `x = "acme_${drawn(20)}" ${token()}`;
  expect(only.scan(Buffer.from(text), { path: 'a.py' })).toMatchObject([{ rule: 'acme', severity: 'low' }]);
});

test('an empty file has none', () => {
  expect(scan('')).toEqual([]);
});

test('two scanners, and one again, find the same', () => {
  const bytes = Buffer.from(`password = "${drawn(12)}"\nx = "${token()}"`);
  const other = createScanner();
  const first = other.scan(bytes, { path: 'a.py' });
  expect(other.scan(bytes, { path: 'a.py' })).toEqual(first);
  expect(scan(bytes)).toEqual(first);
});

test('nothing is missed between many pieces that are encoded', () => {
  const rows = Array.from({ length: 11_000 }, (_, i) => Buffer.from(`${i}: ${token()}`).toString('base64'));
  const found = scan(`${rows.join('\n\n')}\npassword = "Xk29fLmQ72bWz8Rt"\n`);
  expect(found).toHaveLength(11_001);
  expect(found.at(-1)).toMatchObject({ secret: 'Xk29fLmQ72bWz8Rt' });
});
