import { describe, expect, it } from '@jest/globals';
import { isReproError, type ParseLimits, parseStrict, type ReproError } from '@repro/core';

function failure(source: string | Uint8Array, limits?: ParseLimits): ReproError {
  try {
    parseStrict(source, limits);
  } catch (error) {
    if (isReproError(error)) return error;
    throw error;
  }
  throw new Error('expected an error');
}
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('parseStrict', () => {
  it.each<[string, unknown]>([
    ['null', null],
    [' \t\r\n[ 1 , { } , [ ] ]\n', [1, {}, []]],
    ['"\\u0061\\n\\/\\"\\\\ü\u2028\\ud83d\\ude00"', 'a\n/"\\ü\u2028😀'],
    ['{"a":{"a":1},"b":[{"a":2},{"a":3}]}', { a: { a: 1 }, b: [{ a: 2 }, { a: 3 }] }],
    [
      '[-0, 0, -1.5e+3, 1E-2, 0.0, 9007199254740992, 0.1000000000000000000001]',
      [-0, 0, -1500, 0.01, 0, 2 ** 53, 0.1],
    ],
    ['[123456789012345, 295147905179352830000, 0e999, 0.000e-999]', [123456789012345, 2 ** 68, 0, 0]],
    ['"\\ud800\\udc00"', '\u{10000}'],
    ['"\\\\ud800"', '\\ud800'],
  ])('reads %s', (text, value) => {
    expect(parseStrict(text)).toEqual(value);
    expect(parseStrict(Buffer.from(text))).toEqual(value);
  });

  it('takes __proto__ for a name like any other', () => {
    const value = parseStrict('{"__proto__":{"admin":true},"a":1}') as { admin?: boolean };
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(value.admin).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('reads a view into a larger buffer as what it shows', () => {
    expect(parseStrict(Buffer.from('xx{"a":1}yy').subarray(2, 9))).toEqual({ a: 1 });
    expect(failure(Buffer.from('xx{"a":1,"a":2}yy').subarray(2, 15)).at).toMatchObject({ offset: 7 });
  });
});

describe('parseStrict refuses, naming the place', () => {
  const syntax: readonly [text: string, message: string, hint?: string][] = [
    ['', 'line 1, column 1 (byte 0): expected a JSON value, found the end of the text', 'the text is empty'],
    [
      ' \n',
      'line 2, column 1 (byte 2): expected a JSON value, found the end of the text',
      'the text may have been cut off',
    ],
    [
      '[1,\n 2,\n]',
      "line 3, column 1 (byte 8): expected a JSON value, found ']'",
      'no comma may stand after the last value',
    ],
    [
      '{"a":1,}',
      "line 1, column 8 (byte 7): expected a member name in double quotes, found '}'",
      'no comma may stand after the last value',
    ],
    ['{"ü":€}', "line 1, column 6 (byte 6): expected a JSON value, found '€'"],
    ['[\ufeff1]', 'line 1, column 2 (byte 1): expected a JSON value, found U+FEFF'],
    ['[1 2]', "line 1, column 4 (byte 3): expected ',' or ']', found '2'"],
    ['{"a" 1}', "line 1, column 6 (byte 5): expected ':' after the member name, found '1'"],
    ['{"a":1 "b":2}', "line 1, column 8 (byte 7): expected ',' or '}', found '\"'"],
    ["{'a':1}", "expected a member name in double quotes, found '''", 'strings stand in double quotes'],
    ['{a:1}', "found 'a'", 'the words of JSON are true, false and null; all else stands in double quotes'],
    [
      '[NaN]',
      "expected a JSON value, found 'N'",
      'the words of JSON are true, false and null; all else stands in double quotes',
    ],
    ['[nul]', "line 1, column 2 (byte 1): expected a JSON value, found 'n'"],
    ['[tru', "line 1, column 2 (byte 1): expected a JSON value, found 't'"],
    [
      '[1,2',
      "line 1, column 5 (byte 4): expected ',' or ']', found the end of the text",
      'the text may have been cut off',
    ],
    ['{"a"', "expected ':' after the member name, found the end of the text"],
    ['{', 'expected a member name in double quotes, found the end of the text'],
    [
      '"abc',
      'line 1, column 5 (byte 4): expected the closing quote of the string, found the end of the text',
    ],
    [
      '"abc\\',
      'line 1, column 6 (byte 5): expected the closing quote of the string, found the end of the text',
    ],
    [
      '"a\nb"',
      'line 1, column 3 (byte 2): the control character U+000A must be escaped in a string',
      'a closing quote may be missing, or a line break must be written \\n',
    ],
    ['"\u0000"', 'the control character U+0000 must be escaped in a string'],
    ['"\\x"', "line 1, column 3 (byte 2): expected one of \" \\ / b f n r t u after a backslash, found 'x'"],
    ['"\\u12G4"', "line 1, column 6 (byte 5): expected four hexadecimal digits after \\u, found 'G'"],
    ['"\\u12', 'expected four hexadecimal digits after \\u, found the end of the text'],
    [
      '01',
      "line 1, column 2 (byte 1): expected the end of the text, found '1'",
      'a number has no leading zero',
    ],
    ['[-]', "line 1, column 3 (byte 2): expected a digit, found ']'"],
    ['[1.]', "expected a digit, found ']'"],
    ['[1e+]', "expected a digit, found ']'"],
    ['[.5]', "expected a JSON value, found '.'", 'a number begins with a digit or a minus sign'],
    ['[+5]', "expected a JSON value, found '+'", 'a number begins with a digit or a minus sign'],
    ['[1] // x', "expected the end of the text, found '/'", 'JSON has no comments'],
    [
      '{}\n{}',
      "line 2, column 1 (byte 3): expected the end of the text, found '{'",
      'a text holds one value; JSON lines are many texts',
    ],
    ['[\u00a01]', 'line 1, column 2 (byte 1): expected a JSON value, found U+00A0'],
    ['[1]\u0000', 'line 1, column 4 (byte 3): expected the end of the text, found U+0000'],
  ];
  it.each(syntax.map(([text, message, hint]) => [text, message, hint] as const))(
    '%j as syntax',
    (text, message, hint) => {
      const error = failure(text);
      expect(error).toMatchObject({
        code: 'ERR_REPRO_JSON_SYNTAX',
        message: expect.stringContaining(message),
      });
      expect(error.hint).toEqual(hint ?? expect.stringMatching(/\S/));
    },
  );

  it.each<[code: string, source: string | Uint8Array, offset: number, message: string]>([
    ['DUPLICATE_KEY', '{"a":1,\n "a":2}', 9, '"a" was used before in this object, at line 1, column 2'],
    ['DUPLICATE_KEY', '{"a":{"b":1},"\\u0061":{"b":{}}}', 13, '"a" was used before'],
    ['DUPLICATE_KEY', '[{"x":[{"__proto__":1,"__proto__":2}]}]', 22, '"__proto__" was used before'],
    ['DUPLICATE_KEY', '{"a":[{"b":1,"c":2}],"a":0}', 21, '"a" was used before'],
    ['SURROGATE', '["ü", "\\ud800"]', 8, 'half of a surrogate pair'],
    ['SURROGATE', '["\\udc00\\ud800"]', 2, 'half of a surrogate pair'],
    ['SURROGATE', '["\\\\\\ud800\\u0041"]', 4, 'half of a surrogate pair'],
    ['SURROGATE', '["\\ud83d\\ude00\\ud83d"]', 14, 'half of a surrogate pair'],
    ['SURROGATE', '{"\\uDBFF":1}', 2, 'half of a surrogate pair'],
    ['SURROGATE', '["ü\ud800"]', 4, 'half of a surrogate pair'],
    ['SURROGATE', '["😀\udc00"]', 6, 'half of a surrogate pair'],
    ['NUMBER', '[1,1e999]', 3, 'the number 1e999 is read as Infinity'],
    ['NUMBER', '-1e309', 0, 'the number -1e309 is read as -Infinity'],
    ['NUMBER', '[1e-400]', 1, 'the number 1e-400 is read as 0'],
    ['NUMBER', '[9007199254740993]', 1, 'the number 9007199254740993 is read as 9007199254740992'],
    ['NUMBER', `[${'9'.repeat(400)}]`, 1, '99999999999999999999… (400 digits) is read as Infinity'],
    ['BOM', '\ufeff{}', 0, 'the text begins with a byte order mark'],
    ['BOM', bytes(0xef, 0xbb, 0xbf, '{}'), 0, 'the text begins with a byte order mark'],
    [
      'UTF8',
      bytes('["ü\n', 0xff, '"]'),
      5,
      'line 2, column 1 (byte 5): the byte 0xff is no valid UTF-8 here',
    ],
    ['UTF8', bytes('"', 0xc0, 0x80, '"'), 1, 'the byte 0xc0 is no valid UTF-8 here'],
    ['UTF8', bytes('"', 0xed, 0xa0, 0x80, '"'), 1, 'the byte 0xed is no valid UTF-8 here'],
    ['UTF8', bytes('"', 0xf4, 0x90, 0x80, 0x80, '"'), 1, 'the byte 0xf4 is no valid UTF-8 here'],
    ['UTF8', bytes('"a', 0xe2, 0x82), 2, 'the byte 0xe2 is no valid UTF-8 here'],
    ['UTF8', bytes(0xff, 0xfe, '{', 0, '}', 0), 0, 'the byte 0xff is no valid UTF-8 here'],
    ['DEPTH', '['.repeat(1001), 1000, 'arrays and objects nest deeper than the limit of 1000 levels'],
  ])('%s in %j', (code, source, offset, message) => {
    expect(failure(source)).toMatchObject({
      code: `ERR_REPRO_JSON_${code}`,
      at: { offset },
      message: expect.stringContaining(message),
    });
  });

  it('with line, column and offset as fields, the column in UTF-16 units', () => {
    const { at, message } = failure('{\n "😀é": x}', { name: 'policy.json' });
    expect(at).toEqual({ path: 'policy.json', line: 2, column: 9, offset: 13 });
    expect(message).toMatch(/^policy\.json, line 2, column 9 \(byte 13\): /);
    expect(failure('x').at).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('what passes a limit', () => {
    expect(parseStrict('[[1]]', { maxDepth: 2, maxBytes: 5 })).toEqual([[1]]);
    expect(failure('[[1]]', { maxDepth: 1 })).toMatchObject({
      code: 'ERR_REPRO_JSON_DEPTH',
      at: { offset: 1 },
    });
    expect(failure('[[1]]', { maxBytes: 4 })).toMatchObject({
      code: 'ERR_REPRO_TOO_LARGE',
      message: 'the JSON text has 5 bytes, the limit is 4 bytes',
    });
    expect(failure('"ü"', { maxBytes: 3, name: 'a.json' })).toMatchObject({ at: { path: 'a.json' } });
    expect(parseStrict(`${'['.repeat(5000)}{"a":1}${']'.repeat(5000)}`, { maxDepth: 5001 })).toBeDefined();
  });

  it('a byte order mark that is no UTF-8 with a hint at UTF-16', () => {
    expect(failure(bytes(0xfe, 0xff)).hint).toContain('UTF-16');
    expect(failure(bytes('"', 0xfe, '"')).hint).toBe('save the file as UTF-8');
  });
});
