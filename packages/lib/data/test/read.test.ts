import { describe, expect, it } from '@jest/globals';
import { type DataFile, formatOf, type ReadOptions, readData } from '@repro/data';

const read = (text: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<DataFile> =>
  readData(Buffer.from(text as string), { name: 'f.yml', ...options });
const problems = async (text: string | Uint8Array, options?: Partial<ReadOptions>) =>
  (await read(text, options)).problems.map(
    ({ kind, level, at }) => `${at?.line}:${at?.column} ${kind} ${level}`,
  );
const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );

describe('the format', () => {
  it.each([
    ['a.json', 'x: 1', 'json'],
    ['a.yaml', '{}', 'yaml'],
    ['A.YML', '[]', 'yaml'],
    ['stdin', ' \n{"a":1}', 'json'],
    ['stdin', 'a: 1', 'yaml'],
    ['stdin', '', 'yaml'],
  ])('of %s with %j is %s', (name, text, format) => {
    expect(formatOf(name, Buffer.from(text))).toBe(format);
  });
});

describe('JSON', () => {
  const json = { name: 'f.json' } as const;
  it.each([
    ['{"a":1,}', ['1:8 syntax error']],
    ['{"a":1,\n"a":2}', ['2:1 duplicate-key error']],
    ['[9007199254740993]', ['1:2 number error']],
    ['\ufeff{}', ['1:1 encoding error']],
    ['"\\ud800"', ['1:2 encoding error']],
    ['', ['1:1 syntax error']],
    ['{"a":[1,true,null]}', []],
  ])('%j has problems %j', async (text, expected) => {
    expect(await problems(text, json)).toEqual(expected);
  });

  it('says what is wrong without the place', async () => {
    const [problem] = (await read('{"a":1,}', json)).problems;
    expect(problem).toEqual({
      kind: 'syntax',
      level: 'error',
      message: "expected a member name in double quotes, found '}'",
      hint: 'no comma may stand after the last value',
      at: { line: 1, column: 8, offset: 7 },
    });
  });

  it('throws for limits', async () => {
    expect(await code(read('['.repeat(1001), json))).toBe('ERR_REPRO_TOO_DEEP');
    expect(await code(read('[1]', { ...json, limits: { maxBytes: 2 } }))).toBe('ERR_REPRO_TOO_LARGE');
  });
});

describe('YAML', () => {
  it.each([
    ['a: "b', 'a text in quotes is not closed', undefined],
    ["a: 'b\n\n", 'a text in quotes is not closed', undefined],
    [
      'a:\n  b: "c\n  d"\n',
      'a text in quotes is not closed before a line that is indented no further than its key',
      'close the quotes, or indent the lines that go on: YAML demands it, though some readers do not',
    ],
    [
      'a: \u0080',
      'the character U+0080 may stand in YAML in quotes only',
      'write it as an escape in double quotes',
    ],
    ['a: \b', 'the control character U+0008 may not stand in YAML', 'write it as an escape in double quotes'],
    ['? : a', 'a key is no string, which JSON has no form for', 'put it in quotes, if a string is meant'],
    [
      ': a',
      'the key null is no string; JSON has strings for keys only',
      'put it in quotes, if a string is meant',
    ],
    [
      '1: a',
      'the key 1 is no string; JSON has strings for keys only',
      'put it in quotes, if a string is meant',
    ],
    ['a: [', 'flow sequence in block collection must be sufficiently indented and end with a ]', undefined],
  ])('of %j says what is wrong first', async (text, message, hint) => {
    const [problem] = (await read(text)).problems;
    expect({ message: problem?.message, hint: problem?.hint }).toEqual({ message, hint });
  });

  it.each<[string, unknown]>([
    ['a: 1\nb: [x, ~, true, 1.5, 0x10, 0o17]', { a: 1, b: ['x', null, true, 1.5, 16, 15] }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}', { a: { b: 1, c: 2 }, d: { c: 3, b: 1 } }],
    ['a: &x {b: 1}\nd: {"<<": 1}', { a: { b: 1 }, d: { '<<': 1 } }],
    ['[a: 1, b]', [{ a: 1 }, 'b']],
    ['[? a, "b": c, {d: e}, [f: g], ]', [{ a: null }, { b: 'c' }, { d: 'e' }, [{ f: 'g' }]]],
    ['- \n- a\n-', [null, 'a', null]],
    ['a: no\nb: 2001-01-01', { a: 'no', b: '2001-01-01' }],
    ['&k a: 1\nb: {*k : 2}', { a: 1, b: { a: 2 } }],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', 9007199254740992],
    ['0x20000000000000', 9007199254740992],
    ['45664277549485930', 45664277549485930],
    ['', null],
    ['!!str : b\n&x c: d\n? e\n? f\n: g', { '': 'b', c: 'd', e: null, f: 'g' }],
    ['a: b\n!!str : c', { a: 'b', '': 'c' }],
    ['- !!str : b\n  c: d', [{ '': 'b', c: 'd' }]],
  ])('%j is %j', async (text, expected) => {
    const { documents, problems: found } = await read(text);
    expect(found.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(documents[0]?.value).toEqual(expected);
  });

  it.each([
    ['!!binary aGk=', 'aGk='],
    ['!!timestamp 2001-01-01', '2001-01-01'],
    ['!!merge x', 'x'],
    ['!!set {a, b}', { a: null, b: null }],
    ['!!omap [a: 1, a: 2]', [{ a: 1 }, { a: 2 }]],
  ])('makes of %j what JSON has: %j', async (text, expected) => {
    expect((await read(text)).documents[0]?.value).toEqual(expected);
  });

  it.each(['? a\n- b', 'x:\n  a\n  : b', '%YAML 1.2\n%YAML 1.2\n---\na'])(
    'gives no value for %j',
    async (text) => {
      expect((await read(text)).documents[0]).not.toHaveProperty('value');
    },
  );

  it('keeps __proto__ as a member', async () => {
    const { documents } = await read('__proto__: {x: 1}');
    expect(Object.keys(documents[0]?.value as object)).toEqual(['__proto__']);
  });

  it.each([
    ['a: 1\nb: 2\na: 3', ['3:1 duplicate-key error']],
    ['a: 1\n"a": 2', ['2:1 duplicate-key error']],
    ['a: [1\nb: 2', ['2:1 syntax error']],
    ['a: *x', ['1:4 alias error']],
    ['&a [*a]', ['1:5 alias error']],
    ['<<: 1', ['1:1 alias error']],
    ['1: a', ['1:1 key warning']],
    ['? [a]\n: b', ['1:3 key error']],
    ['a: 9007199254740993', ['1:4 number error']],
    ['a: .inf', ['1:4 number error']],
    ['[1e-400, -.05E-999]', ['1:2 number error', '1:10 number error']],
    ['[0, 0e9, -0, .0e-999, "1e-400"]', []],
    ['a: !Ref b', ['1:4 tag warning']],
    ['a: 1 # x\u2028b: 2', ['1:9 line-end error']],
    ['a: b\rc', ['1:5 line-end error']],
    [`${'k'.repeat(1024)}: 1`, []],
    [`${'k'.repeat(1025)}: 1`, ['1:1 syntax error']],
    ['a: \0\x1f\t\x20', ['1:4 syntax error', '1:5 syntax error']],
    ['a: 1\n\ufeffb: 2', ['2:1 encoding error']],
    ['a\u007f: \u0080 # \u009f\n', ['1:2 syntax error', '1:5 syntax error', '1:9 syntax error']],
    ['---\na: {b: "\u007f", c: x\u007f}\n', ['2:17 syntax error']],
    ['a: >\n  "\ufffe"\nb: \'\uffff\'', ['2:4 syntax error']],
    ['a: 1\nb: c\n  : d', ['3:3 syntax error']],
    ['x:\n  a\n  : b', ['3:3 syntax error']],
    ['b: [x]:', ['1:7 syntax error']],
    ['- b: {x: 1}: y', ['1:12 syntax error']],
    ['? a\n : b', ['2:2 syntax error']],
    ['- ? a\r\n   : b', ['2:4 syntax error']],
    ['? a\n- b', ['2:1 syntax error']],
    ['? "a" b', ['1:7 syntax error']],
    ['? "a"\n  [b]', ['2:3 syntax error']],
    ['- ? - "a" &b\n', ['1:11 syntax error']],
    ['? - a: b\n     : c\n: d', ['2:6 syntax error']],
    ['%YAML 1.2\n%YAML 1.1\n---\n', ['2:1 syntax error']],
    ['%TAG ! tag:a:\n%TAG  ! tag:b:\n---\n', ['2:1 syntax error']],
    ['%TAG ! tag:a:\n%TAG !a! tag:b:\n%YAML 1.2\n---\n...\n%YAML 1.2\n---\n', []],
    ['%YAML 2.0\n---\n', ['1:1 syntax error', '1:7 tag warning']],
    ['%YAML 10.2\n---\n', ['1:1 syntax error', '1:7 tag warning']],
    ['%YAML 1.3\n---\n', ['1:7 tag warning']],
    ['%YAML 1.1 # old\n---\n', []],
    ['a: !!binary aGk=', ['1:4 tag warning']],
    ['\ufeffa: "\ufeff"', []],
    ["a: '\ufeffb'", []],
    ['a: b\ufeffc', ['1:5 syntax error']],
    ['\ufeffa\ufeff: \ufeff', ['1:3 syntax error', '1:6 syntax error']],
    ['a: |\n b\ufeff\n\ufeff', ['2:3 syntax error', '3:1 encoding error', '3:1 syntax error']],
    ['- \ufeffa # \ufeff', ['1:3 syntax error', '1:8 syntax error']],
    ['\ufeff\ufeffa: b', ['1:2 syntax error']],
    ['on: no', ['1:1 ambiguous note', '1:5 ambiguous note']],
    [
      '[010, 0o10, 0b1, 1:30, 1_000, 2026-01-31, 1.10]',
      [2, 7, 13, 18, 24, 31, 43].map((at) => `1:${at} ambiguous note`),
    ],
    ['["no", \'010\', 1.1, 10, 1.0e3, 2026, true, ~, v1.10, 1.10.0]', []],
  ])('%j has problems %j', async (text, expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  it('refuses what is no UTF-8, with the place', async () => {
    expect(await problems(Buffer.from('a: \xff', 'latin1'))).toEqual(['1:4 encoding error']);
  });

  it('reads all documents of a stream; one that is broken has no value', async () => {
    const { documents } = await read('a: 1\n---\nb: [\n---\n# nothing\n');
    expect(documents.map(({ value, empty, start }) => [value, empty, start.line])).toEqual([
      [{ a: 1 }, false, 1],
      [undefined, false, 3],
      [null, true, 4],
    ]);
  });

  it('throws for limits', async () => {
    const laughs = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 9; i++) laughs.push(`a${i}: &a${i} [${Array(10).fill(`*a${i - 1}`)}]`);
    expect(await code(read(laughs.join('\n')))).toBe('ERR_REPRO_TOO_MANY');
    const base = Array.from({ length: 2000 }, (_, i) => `k${i}: 1`).join(', ');
    const merges = `b: &b {${base}}\nl:\n${'- <<: *b\n'.repeat(2000)}`;
    expect(await code(read(merges))).toBe('ERR_REPRO_TOO_MANY');
    const again = `b: &b {${base}}\nc: {<<: [${Array(300).fill('*b')}]}\n`;
    expect(await code(read(again))).toBe('ERR_REPRO_TOO_MANY');
    expect(await code(read('['.repeat(10_000)))).toBe('ERR_REPRO_TOO_DEEP');
    expect(await code(read('---\n'.repeat(10_001)))).toBe('ERR_REPRO_TOO_MANY');
    expect(await code(read('#\n'.repeat(1000), { limits: { maxValues: 999 } }))).toBe('ERR_REPRO_TOO_MANY');
    expect(await code(read('#\n'.repeat(1000), { limits: { maxValues: 1001 } }))).toBe('none');
    expect(await code(read('a: 1', { limits: { maxBytes: 3 } }))).toBe('ERR_REPRO_TOO_LARGE');
  });

  it('keeps at most 1,000 problems', async () => {
    expect((await read('- *y\n'.repeat(3000))).problems).toHaveLength(1000);
  });

  it('lets no thousand notes hide an error', async () => {
    const { problems: told } = await read(`l:\n${'- no\n'.repeat(1000)}true: 1\na: 1\na: 2\n`);
    expect(told).toHaveLength(1000);
    expect(told.at(-2)).toMatchObject({ kind: 'key', level: 'warning' });
    expect(told.at(-1)).toMatchObject({ kind: 'duplicate-key', level: 'error', at: { line: 1004 } });
  });
});
