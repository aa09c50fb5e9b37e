import { expect, test } from '@jest/globals';
import { credentialRules } from '@repro/secret-lint/engine';
import * as fc from 'fast-check';
import { rulesById, watchAll } from '../../src/engine/compile.ts';
import type { FileKind } from '../../src/engine/file-kind.ts';
import { Sweep } from '../../src/engine/sweep.ts';

const watches = watchAll(rulesById(credentialRules));
const sweep = new Sweep(watches);
const named = watches.byNeedle.filter(
  ({ needle }) => needle.around === 'assignment' || needle.around === 'key',
);

/** What the host finds by itself, asked at every keyword and at every value that is long enough. */
function byHost(text: string, kind: FileKind): string[] {
  const place = (at: number) => ({ text, at, kind, segment: -1, base: 0 });
  const lower = text.toLowerCase();
  const found = named.flatMap(({ needle, detect }) => {
    const ends = lower.split(needle.text).slice(0, -1);
    let at = -needle.text.length;
    return ends.flatMap((part) => {
      at += needle.text.length + part.length;
      return detect(place(at));
    });
  });
  const values = [...text.matchAll(/[A-Za-z0-9+/=_-]{20,}/g)].flatMap(({ index }) =>
    watches.value(place(index)),
  );
  return [...found, ...values].map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
}

const pick = (text: string) => fc.constantFrom(...text.split(' '));
const names = pick(
  'password passwd pwd secret client_secret apiKey API_KEY x-api-key access_token auth _auth token jwt credentials DB_PASS ' +
    'cohere_key OPENAI_API_KEY stripe.secret datadogToken spring.datasource.password $pass config.auth requirepass bindpw psk rootPw',
);
const plain =
  'Xk29fLmQ72bWz8Rt hunter22isin zG7pQ9rT2vX4yB6nM8kL1jH3 0afae57f3ccfd9d7f5767067bc48b30f dXNlcjpwYXNzd29yZDEyMw== Winter&amp;Tr0ub77';
const quoted = `${plain} s3cr3t!Pa55 Tr0ub4dor&3 correct-horse-battery-staple`;
const signs = fc.oneof(
  pick('= : := => == === ?= += .= ~= -> :: :- ||= ( > "> \'> =b =\\" ]='),
  fc.constantFrom(
    ' = ',
    ': ',
    ' := ',
    ' => ',
    ' <- ',
    ' is ',
    ' was now: `',
    ' `',
    ' = @',
    ' ?? ',
    ' ||= ',
    ', ',
    ' ',
    '"] = ',
    "'] = ",
    ') = ',
    '": "',
    "': '",
  ),
  fc.constantFrom(
    ': string = ',
    ' string = ',
    ' = []byte(',
    ' = (\n    ',
    ' = String.valueOf(',
    ': !!str ',
    ': |\n  ',
  ),
  fc.constantFrom(
    ':** ',
    '**: ',
    ' a="b">',
    ' a="http://acme.io/#a" b="c">',
    '><![CDATA[',
    ' for x is ',
    '.equals(',
    ' @',
  ),
  fc.constantFrom(' value="', ', "value": ', ' = os.getenv("X") or ', ' = process.env.DB_PASS || '),
);
const before = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\t',
  '{',
  '(',
  ',',
  '$',
  '\n- ',
  'new ',
  '<',
  '<x:',
  ' -',
  '# ',
  '<!-- ',
  '**',
  '$env:',
  'k=v,',
  '?',
  '&',
  'é',
);
const after = fc.constantFrom('', ' ', '\n', ';', ',', ')', '}', '</', '&q=1');
const quote = fc.constantFrom('', '"', "'", '`', '\\"');

const given = quote.chain((mark) =>
  pick(mark === '' ? plain : quoted).map((value) => `${mark}${value}${mark}`),
);
const name = fc.tuple(quote, names).map(([mark, text]) => `${mark}${text}${mark}`);
const flag = quote.map((mark) => ` ${mark}--token${mark}`);
const assignment = fc
  .tuple(before, fc.oneof({ weight: 9, arbitrary: name }, flag), signs, given, after)
  .map((parts) => parts.join(''));
const texts = fc.array(assignment, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const kinds = fc.constantFrom<FileKind>('config', 'unknown', 'code', 'data', 'prose');

test('what the pass in WebAssembly refuses, the host would refuse', () => {
  let count = 0;
  fc.assert(
    fc.property(texts, kinds, (text, kind) => {
      const bytes = Buffer.from(text);
      const found = sweep.run(bytes, kind, 0).map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
      const expected = byHost(bytes.toString('latin1'), kind);
      count += expected.length;
      expect(expected.filter((one) => !found.includes(one))).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(count).toBeGreaterThan(5000);
});
