import { expect, test } from '@jest/globals';
import { credentialRules, exampleOf } from '@repro/secret-lint/engine';
import * as fc from 'fast-check';
import { watchAll } from '../../src/engine/compile.ts';
import type { FileKind } from '../../src/engine/file-kind.ts';
import { Sweep } from '../../src/engine/sweep.ts';
import { seeded } from '../rules/seeded.ts';

// In CI a state comes out the same whenever it is tested; everywhere else the files are drawn anew.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_130 });

const watches = watchAll(credentialRules);
const byNeedle = watches.byNeedle.flatMap((make) => make());
const inNotes = watches.inNotes.flatMap((make) => make());
const sweep = new Sweep(watches);
const named = byNeedle.filter(({ needle }) =>
  ['assignment', 'key', 'userinfo', 'pair'].includes(needle.around),
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
    'cohere_key OPENAI_API_KEY stripe.secret datadogToken spring.datasource.password $pass config.auth requirepass bindpw psk rootPw app.secret_key SECRET_KEY',
);
const plain =
  'Xk29fLmQ72bWz8Rt hunter22isin zG7pQ9rT2vX4yB6nM8kL1jH3 0afae57f3ccfd9d7f5767067bc48b30f dXNlcjpwYXNzd29yZDEyMw== Winter&amp;Tr0ub77';
const quoted = `${plain} s3cr3t!Pa55 Tr0ub4dor&3 correct-horse-battery-staple tundra-ember-coral Tundra.Ember_coral4 harborLantern`;
const ofMail = fc.constant(['wqzt', 'hbnk', 'rvpl', 'xcmd'].join(' '));
const signs = fc.oneof(
  pick('= : := => == === != !== ?= += .= ~= -> :: :- ||= ( > "> \'> =b =\\" ]='),
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
    ', <<',
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
  fc.constantFrom(
    ' value="',
    ', "value": ',
    ' = os.getenv("X") or ',
    ' = process.env.DB_PASS || ',
    ' = cfg.pw|| ',
    ' = cfg.pw?? ',
    ' <<',
  ),
  fc.constantFrom(
    ' android:value=',
    ', "ParameterValue": ',
    ', defaultValue: ',
    ', useValue: ',
    ', "type": "string", "value": ',
    ": &'static str = ",
    "(a: &'a str, b = ",
    '</td><td>',
    '</param-name>\n<param-value>',
    '" c="d"><value>',
    '&quot;: &quot;',
    '&#34;:&#34;',
    '{',
    '** `',
    ' - `',
    ' ist ',
    ' lautet: ',
    ' for the build: ',
    ': `',
  ),
);
const before = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\t',
  '\\n',
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
  'strcpy(',
  ' name="',
  '["',
  '&quot;',
  '$env:',
  'k=v,',
  '?',
  '&',
  'é',
  "app.config['",
  'session({ ',
  '\nlet g:',
  '\nset(',
);
const after = fc.constantFrom('', ' ', '\n', '&quot;,', ';', ',', ')', '}', '</', '&q=1');
const quote = fc.constantFrom('', '"', "'", '`', '\\"', '``', '&quot;');

const given = quote.chain((mark) =>
  fc
    .oneof({ weight: 9, arbitrary: pick(mark === '' ? plain : quoted) }, ofMail)
    .map((value) => `${mark}${value}${mark}`),
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

// Found by chance, one in tens of thousands.
test.each<[string, FileKind]>([
  ["session({ secret**: 'tundra-ember-coral'", 'config'],
  ['session({ secret**: `harborLantern`', 'config'],
  ['DB_PASS=b&quot;correct-horse-battery-staple&quot;', 'code'],
  ["DB_PASS = cfg.pw|| 'tundra-ember-coral4'", 'code'],
  ["DB_PASS = cfg.pw?? 'tundra-ember-coral4'", 'code'],
  ['\nlet g:db_password = ab;Xk29fLmQ\n', 'unknown'],
  ['\nset(DB_PASSWORD=ab;Xk29fLmQ\n', 'unknown'],
  [" --token <<'Xk29fLmQ72bWz8Rt'", 'code'],
  [`x 'Xk29secret=' "x"strcpy(key, "Xk2984" -x $env:password='`, 'data'],
])('nor what is odd: %s', (text, kind) => {
  const found = sweep
    .run(Buffer.from(text), kind, 0)
    .map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
  expect(byHost(text, kind).filter((one) => !found.includes(one))).toEqual([]);
});

// Values at the edge of what is refused there for what they hold: some are found by the host, and then must be told.
const part = pick(
  'Xk29 fLmQ 7bW zq vkj 4 19 00 123 2024 a1b2 abcd A Z me change your here river Stone garden secret test key example x dead beef ' +
    '- _ . : / ! ? * ** .. ... + % # @ $ ${ } () ; , & = é',
);
const begun = pick('Xk29 river zq7 dead A1b2 Stone change 2024 a');
const odd = fc.tuple(begun, fc.array(part, { maxLength: 5 })).map(([start, parts]) => start + parts.join(''));
/** Of a key the pass wants two digits, or sixteen characters, and of one without quotes no other signs: more than the host does. */
const ofKey = fc
  .tuple(pick('Xk29 river zq7 dead A1b2 Stone'), fc.array(part, { maxLength: 5 }), pick('84 -8-4 4x8q 17'))
  .map(([start, parts, digits]) => start + parts.filter((text) => /^[\w-]+$/.test(text)).join('') + digits);
const namedValue = fc.oneof(
  fc.tuple(
    pick(
      'password pwd DB_PASS client_secret secret_id x.auth credentials auth PasswordAuthentication NetworkCredential',
    ),
    odd,
  ),
  fc.tuple(
    pick('password pwd DB_PASS'),
    pick('river-Stone-garden harbor.lantern.temple Stone_Garden.river4 tundra_ember_coral7'),
  ),
  fc.tuple(pick('token apiKey auth_key public_key my_token session-key. key cohere_key'), ofKey),
  fc.tuple(fc.constantFrom('\nAPI key', 'cohere public_key', 'key'), ofKey),
);
/** Behind a sign alone they are told, as Docker and npm keep them. */
const pairValue = fc
  .tuple(pick('auth _auth'), odd)
  .map(([auth, pair]) => [auth, Buffer.from(`u:${pair}7?7`).toString('base64')] as const);
const simple = (marks: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '\n', '\n  ', ' ', ';', '\nexport ', '{'),
      fc.oneof({ weight: 9, arbitrary: namedValue }, pairValue),
      fc.constantFrom('=', ': ', ' = ', ':', ' := '),
      fc.constantFrom(...marks),
      fc.constantFrom('', '\n', ' ', ';', ';\n', ', ', ')', ' # why', ' || "x"', '\r\n'),
    )
    .map(([start, [text, value], sign, mark, end]) => `${start}${text}${sign}${mark}${value}${mark}${end}`);
/** Behind what is no sign: a flag, an option, a field, a type, `is`, nothing but blanks. */
const FORMS = [
  ' --NAME ',
  '\n--NAME  ',
  '\nrun -NAME ',
  'the NAME is ',
  ' NAME was now: ',
  '\nNAME ',
  '\nset NAME  ',
  '{"name":"NAME","value":',
  '"NAME", "Value": ',
  'let NAME: string = ',
  '\nString NAME = ',
  '\nNAME(',
  'set NAME(\n  ',
  '("NAME", ',
  'NAME("kim", ',
  '{NAME, ',
  'strcpy(NAME, ',
  '<NAME>',
  '<x:NAME>\n ',
  '\nNAME=\n',
  '\nNAME: |\n  ',
  '\nlist:NAME=',
  ' $env:NAME=',
  '"A:NAME": ',
  '7 NAME=',
];
/** What a string alone follows. */
const OF_STRINGS = FORMS.filter(
  (form) => /(?:[:,]|string =|String NAME =) ?$/.test(form) && !form.includes('now'),
);
const inForm = (marks: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...FORMS),
      namedValue,
      fc.constantFrom(...marks),
      fc.constantFrom(
        '\n',
        ' \n',
        ' ',
        ' and ',
        '. ',
        '; ',
        ' || "x"',
        ', ',
        ' -x',
        '(\n"x")',
        '',
        '\r\n',
        ')',
        '</a>',
        ' </a>',
        ' "x"',
      ),
    )
    .map(([form, [text, value], mark, end]) => {
      const around = OF_STRINGS.includes(form) && mark === '' ? '"' : mark;
      return form.replace('NAME', text) + around + value + around + end;
    });

/** In programs and documents, without quotes: with a digit, since the pass refuses sooner what has none. */
const inCode = fc
  .tuple(
    fc.constantFrom(
      '\n',
      ' ',
      '\n// ',
      '# ',
      '\nexport ',
      'user=bob,',
      'a=b c=d ',
      'Server=x; ',
      '?',
      '&amp;',
      '${',
      '- ',
    ),
    pick('password pwd DB_PASS PASSWORD client_secret x.auth'),
    fc.constantFrom('=', ': ', ' = '),
    fc
      .tuple(pick('river Xk29 stone_ _a tok Zq'), pick('1 7 2x 8q4'), pick('- _ z Garden 9 A'))
      .map((parts) => parts.join('')),
    fc.constantFrom('\n', ' ', ';', ';x=1', '; x=1', '&q=1', ',', ')', '. '),
  )
  .map((parts) => parts.join(''));

/** What code holds without quotes the pass refuses sooner than the host, when it has no digit. */
function inFiles(lines: (marks: readonly string[]) => fc.Arbitrary<string>) {
  return kinds.chain((kind) => {
    const marks = kind === 'config' || kind === 'unknown' ? ['', '"', "'"] : ['"', "'"];
    return fc.tuple(fc.array(lines(marks), { minLength: 1, maxLength: 3 }), fc.constant(kind));
  });
}

const inUrl = () =>
  fc
    .tuple(
      pick('http:// postgres://admin: //u: https://user: ://:'),
      fc.oneof(odd, ofKey, pick('pass123 x 12345 river changeme token user hunter2')),
      pick('@ :@ @@'),
      pick(
        'example.com db.example.org Example localhost localhost.local notexample.com example.co db-1 10.0.0.1 [::1] acme.io',
      ),
      fc.constantFrom('', '/', ' ', '\n', ':80', '"', '|', '@x', '?'),
    )
    .map((parts) => parts.join(''));

const inHeader = () =>
  fc
    .tuple(
      pick('basic Basic BASIC xbasic'),
      fc.constantFrom(' ', '  ', '\t', '    ', '     '),
      fc.oneof(odd, ofKey),
      fc.oneof(odd, ofKey),
    )
    .map(
      ([word, blanks, user, password]) =>
        `${word}${blanks}${Buffer.from(`${user}:${password}`).toString('base64')}\n`,
    );

test.each([
  ['in a header', inFiles(inHeader)],
  ['behind a sign', inFiles(simple)],
  ['behind what is no sign', inFiles(inForm)],
  ['in a URL', inFiles(inUrl)],
  [
    'in code',
    fc.tuple(
      fc.array(inCode, { minLength: 1, maxLength: 3 }),
      fc.constantFrom<FileKind>('code', 'data', 'prose'),
    ),
  ],
])('nor does it refuse a value that the host finds for what it holds, or for its name: %s', (_, files) => {
  let count = 0;
  let all = 0;
  fc.assert(
    fc.property(files, ([lines, kind]) => {
      const bytes = Buffer.from(lines.join(''));
      const found = sweep.run(bytes, kind, 0).map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
      const expected = byHost(bytes.toString('latin1'), kind);
      all += lines.length;
      count += expected.length;
      expect(expected.filter((one) => !found.includes(one))).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(count).toBeGreaterThan(1000);
  expect(all - count).toBeGreaterThan(10_000);
});

const secretText = fc.oneof(
  fc.constantFrom(...credentialRules.map((rule, i) => exampleOf(rule, seeded(i)) ?? rule.id)),
  pick('password=Xk29fLmQ72bWz8Rt http://u:Xk29fLmQ72@acme.io/ %70assword=Xk29fLmQ72 changeme-river-1 hello'),
  fc.constantFrom(
    'sqlplus scott/Xk29fLmQ72@db ',
    '\nenable secret Xk29fLmQ72\n',
    "insert into users (password) values ('Xk29fLmQ72')",
  ),
  odd,
);
/** Texts as something else says them. */
const ENCODINGS: Readonly<Record<string, (said: string) => string>> = {
  base64: (said) => Buffer.from(said).toString('base64'),
  base64url: (said) => Buffer.from(said).toString('base64url'),
  percent: escaped('%'),
  'unicode-escape': escaped('\\x'),
};

/** With the first characters escaped, some letters, and all signs but few. */
function escaped(sign: string): (said: string) => string {
  return (said) =>
    Array.from(said, (character, at) =>
      at < 3 || /[^\w.-]|[pkx]/.test(character)
        ? sign + character.charCodeAt(0).toString(16).padStart(2, '0')
        : character,
    ).join('');
}

const said = fc
  .tuple(fc.array(secretText, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' ', '\n'))
  .map(([parts, between]) => parts.join(between))
  .filter((text) => /^[\x20-\x7e\t\n]{18,}$/.test(text)); // only what begins so is decoded

test.each(
  Object.entries(ENCODINGS).flatMap(([encoding, encode]) =>
    [0, 70_000].map((more) => [encoding, more, encode] as const),
  ),
)('nor what says in %s what the host finds, in a file of %d bytes more', (_, more, encode) => {
  let count = 0;
  fc.assert(
    fc.property(said, fc.constantFrom('\n', '\n  end', ' ', '"'), kinds, (text, end, kind) => {
      const bytes = Buffer.from(`key: "${encode(text)}${end}\n${' '.repeat(more)}`);
      const found = sweep.run(bytes, kind, 2).map(({ secret }) => secret);
      const expected = sweep.run(Buffer.from(text), kind, 1).map(({ secret }) => secret);
      count += expected.length;
      expect(expected.filter((one) => !found.includes(one))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(count).toBeGreaterThan(1000);
});

const anywhere = [...byNeedle, ...inNotes].filter(({ needle }) => needle.around === 'anything');
const needles = fc.constantFrom(...anywhere.map(({ needle }) => needle.text));
const unit = fc.oneof(needles, fc.string({ minLength: 1, maxLength: 14 }), pick('a 7x xy-z_q4 AbC1 Q7- zk9'));
const repeated = fc
  .tuple(unit, fc.integer({ min: 1, max: 60 }), fc.nat(14))
  .map(([one, times, rest]) => one.repeat(times) + one.slice(0, rest));
/** What stands behind a needle: tokens whole or with a part again and again, and words of command lines. */
const behindNeedle = fc.oneof(
  repeated,
  fc.constantFrom(...credentialRules.map((rule, i) => exampleOf(rule, seeded(i)) ?? rule.id)),
  fc.constantFrom(
    ' -p ',
    ' -P ',
    ' -a ',
    ' /p ',
    ' /p:',
    ' -u kim,',
    ' kim/',
    ' pass',
    'word ',
    ' -b ',
    ' \\\n',
    ' ',
    '\n',
    '"',
    "', '",
  ),
  fc.constantFrom('Harbor-4127qX!', "'Harbor4127qx' ", ' -', '_', 'y '.repeat(60)),
);

test('nor a token that the host finds, nor what a program is given', () => {
  let count = 0;
  const parts = fc.array(fc.oneof(needles, behindNeedle), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(parts, (pieces) => {
      const bytes = Buffer.from(pieces.join('\n'.repeat(pieces.length % 2)), 'latin1');
      const text = bytes.toString('latin1');
      const found = sweep
        .run(bytes, 'unknown', 0)
        .map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
      const expected = anywhere.flatMap(({ needle, detect }) => {
        const whole = needle.folded ? text.toLowerCase() : text;
        const all: string[] = [];
        for (let at = whole.indexOf(needle.text); at >= 0; at = whole.indexOf(needle.text, at + 1)) {
          if (needle.tail !== undefined && /[A-Za-z\d]{2}/.test(text.slice(at - 1, at + 1))) continue; // amid a word
          for (const { rule, start, end } of detect({ text, at, kind: 'unknown', segment: -1, base: 0 }))
            all.push(`${rule.id} ${start} ${end}`);
        }
        return all;
      });
      count += expected.length;
      expect(expected.filter((one) => !found.includes(one))).toEqual([]);
    }),
    { numRuns: 4000 },
  );
  expect(count).toBeGreaterThan(1000);
});

test('values that are none are not told to the host, whatever they are given to', () => {
  const told: string[] = [];
  const asked = {
    ...watches,
    byNeedle: [
      () =>
        byNeedle.map((watch) => ({
          ...watch,
          detect: (place: Parameters<typeof watch.detect>[0]) => {
            told.push(place.text);
            return [];
          },
        })),
    ],
  };
  const asking = new Sweep(asked);
  const none =
    'password=abcdefgh; password="changeme" secret:"${HIDDEN}" api_key="your-key-here" token="00000000" password="summer" ' +
    'secret="coffee-window" password:string="garden" {"name":"password","value":"garden"} key=/etc/river/stone1.key basic\tconfiguration password=Y2hhbmdlbWUtc3VtbWVyLTE= http://u:garden@example.com/ password:river1 apiKey="candleGARDENriver" token="2024-01-02T10:00:00" key="http://a.example/b" token=getToken()';
  for (const one of none.split(' ')) asking.run(Buffer.from(`\n${one}\n`), 'code', 0);
  expect(told).toEqual([]);
  // What a name says is asked once.
  const alike = Buffer.from('secret_id="kX92mQ7vLpT4wZ8r"\n'.repeat(1000));
  asking.run(alike, 'code', 0);
  expect(told.length).toBeGreaterThan(0);
  told.length = 0;
  asking.run(alike, 'code', 0);
  expect(told).toEqual([]);
});

test('a key in two words is told, though the second alone says little', () => {
  const row = 'API key = Xk294x8q\n';
  expect(sweep.run(Buffer.from(row.repeat(100)), 'config', 0)).toHaveLength(100);
});
