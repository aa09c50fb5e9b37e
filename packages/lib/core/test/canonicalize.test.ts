import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';

class Point {
  x = 1;
}
const holes: unknown[] = [1];
holes[2] = 3;
const nested = (depth: number): unknown => {
  let value: unknown = 0;
  for (let i = 0; i < depth; i++) value = i % 2 ? { a: value } : [value];
  return value;
};
const circle: { inner: { back?: unknown } } = { inner: {} };
circle.inner.back = circle;

describe('canonicalize', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [true, 'true'],
    [false, 'false'],
    [-0, '0'],
    [-1, '-1'],
    [4294967295, '4294967295'],
    [2147483647, '2147483647'],
    [2147483648, '2147483648'],
    [1e21, '1e+21'],
    ['', '""'],
    [[], '[]'],
    [{}, '{}'],
    [[[], {}, [{}]], '[[],{},[{}]]'],
    [{ b: 1, a: { d: [null, 'x'], c: false } }, '{"a":{"c":false,"d":[null,"x"]},"b":1}'],
    [{ 10: 'x', 9: 'y', '': 'z' }, '{"":"z","10":"x","9":"y"}'],
    [JSON.parse('{"__proto__":{"x":1},"constructor":2}'), '{"__proto__":{"x":1},"constructor":2}'],
    [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    [runInNewContext('({ b: [1], a: {} })'), '{"a":{},"b":[1]}'],
    [Object.freeze([Object.freeze({ a: 1 })]), '[{"a":1}]'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalize(value)).toBe(text);
  });

  it('leaves out members that are undefined or named by a symbol, wherever they stand', () => {
    const value = { a: undefined, b: 1, c: undefined, d: 2, e: undefined, [Symbol('s')]: 3 };
    expect(canonicalize(value)).toBe('{"b":1,"d":2}');
    expect(canonicalize([{ a: undefined }, { b: undefined, a: { c: undefined } }])).toBe('[{},{"a":{}}]');
  });

  it('writes every character at every place of strings of every length as JSON.stringify does', () => {
    // How a string is written depends on its length and on what is in it.
    const characters = [
      'a',
      ' ',
      '~',
      '"',
      '\\',
      '/',
      '\0',
      '\n',
      '\x1f',
      '\x7f',
      '\x80',
      'ü',
      '\u2028',
      '😀',
    ];
    const texts = characters.flatMap((character) =>
      Array.from({ length: 70 }, (_, i) => [
        character.repeat(i),
        `${character}${'x'.repeat(i)}`,
        `${'x'.repeat(i)}${character}`,
      ]).flat(),
    );
    expect(canonicalize(texts)).toBe(JSON.stringify(texts));
  });

  it('reads each member once', () => {
    let reads = 0;
    const value = {
      get a() {
        return ++reads;
      },
    };
    expect(canonicalize(value)).toBe('{"a":1}');
    expect(reads).toBe(1);
  });

  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'undefined has no JSON form, at the top of the value'],
    ['NaN', { a: [0, Number.NaN] }, 'NaN is no JSON number, at /a/1'],
    ['an infinity', [-Infinity], '-Infinity is no JSON number, at /0'],
    ['a bigint', { n: 1n }, 'a bigint has no JSON form, at /n'],
    ['a function', { f: () => 1 }, 'a function has no JSON form, at /f'],
    ['a symbol', [Symbol('x')], 'a symbol has no JSON form, at /0'],
    ['undefined in an array', [1, undefined], 'undefined has no JSON form, at /1'],
    ['a hole in an array', holes, 'undefined has no JSON form, at /1'],
    ['a Date', { when: new Date(0) }, 'an object of class Date has no JSON form, at /when'],
    ['a Map', new Map(), 'an object of class Map has no JSON form, at the top of the value'],
    ['bytes', [new Uint8Array(1)], 'an object of class Uint8Array has no JSON form, at /0'],
    ['a boxed number', [Object(1)], 'an object of class Number has no JSON form, at /0'],
    ['a class', [new Point()], 'an object of class Point has no JSON form, at /0'],
    ['a toJSON method', { a: { toJSON: () => 1 } }, 'a function has no JSON form, at /a/toJSON'],
    ['a lone surrogate', { 'a/b': { '~': ['\ud800'] } }, 'which UTF-8 cannot carry, at /a~1b/~0/0'],
    ['a long string with one', 'x'.repeat(300) + '\udc00', 'a string holds a lone surrogate'],
    ['a lone surrogate in a name', { a: { '\udfff': 1 } }, String.raw`the member name "\udfff" holds`],
  ])('refuses %s and says where', (_, value, message) => {
    expect(() => canonicalize(value)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_JSON_VALUE', message: expect.stringContaining(message) }),
    );
  });

  it('carries the place as a JSON Pointer', () => {
    expect(() => canonicalize({ 'a/b': [{ '~': Number.NaN }] })).toThrow(
      expect.objectContaining({ at: { pointer: '/a~1b/0/~0' }, hint: expect.stringContaining('string') }),
    );
    expect(() => canonicalize(undefined)).toThrow(expect.objectContaining({ at: { pointer: '' } }));
  });

  it('writes 1,000 levels and refuses the next with a code, however deep it goes', () => {
    expect(canonicalize(nested(1000))).toHaveLength(500 * 2 + 500 * 6 + 1);
    for (const depth of [1001, 1_000_000]) {
      expect(() => canonicalize(nested(depth))).toThrow(
        expect.objectContaining({ code: 'ERR_REPRO_JSON_DEPTH', message: expect.stringContaining('1000') }),
      );
    }
  });

  it('names both ends of a cycle', () => {
    const message = 'the value at /inner/back is the one at the top of the value: a cycle has no end';
    expect(() => canonicalize(circle)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_JSON_CYCLE', message, at: { pointer: '/inner/back' } }),
    );
    const list: unknown[] = [];
    list.push(list);
    expect(() => canonicalize({ list })).toThrow('the value at /list/0 is the one at /list: a cycle');
  });

  it('writes a value that is shared twice, which is no cycle', () => {
    const shared = { a: [1] };
    expect(canonicalize([shared, shared])).toBe('[{"a":[1]},{"a":[1]}]');
  });

  it('refuses a text that no string can hold, without filling the memory first', () => {
    let value: unknown = 'x'.repeat(1000);
    for (let i = 0; i < 20; i++) value = [value, value];
    expect(() => canonicalize(value)).toThrow(
      expect.objectContaining({
        code: 'ERR_REPRO_TOO_LARGE',
        hint: expect.stringContaining('canonicalChunks'),
      }),
    );
  }, 60_000);
});

describe('canonicalize, for many items of one array', () => {
  // They are written many at a time if they are long enough, and one by one behind the first that is out of the ordinary.
  const long = 'x'.repeat(40);
  const among = (item: unknown, at = 20) => {
    const items: unknown[] = Array.from({ length: 40 }, (_, i) => ({
      name: `${long}${i}`,
      hash: long,
      size: i,
    }));
    items[at] = item;
    return items;
  };
  const written = (items: readonly unknown[]) => `[${items.map((item) => canonicalize(item)).join(',')}]`;

  it.each<[string, unknown]>([
    ['members that are undefined', { b: undefined, a: long, c: undefined }],
    ['names that no object keeps in order', { 10: long, 9: long }],
    ['a member named __proto__', JSON.parse(`{"b":1,"__proto__":"${long}"}`)],
    ['a member named toJSON', { toJSON: long, a: 1 }],
    ['members in it that are objects', { b: { d: 1, c: [long] }, a: null }],
    ['more members than are remembered', Object.fromEntries(among(0).map((_, i) => [`${long}${i * 7}`, i]))],
    ['what looks like a lone surrogate', { path: String.raw`C:\udata\ud800` }],
    ['surrogates in pairs and escapes', { b: '😀"\\\n\u2028\x7fü', a: -0 }],
    ['an object of another realm', runInNewContext('({ b: 1, a: "other" })')],
    ['a string', long],
    ['null', null],
    ['a fraction', 1e21],
    ['an array', [long, { b: 1, a: 2 }]],
    ['more than is written at once', { b: 'ü'.repeat(100_000), a: '\0'.repeat(100_000), c: 1 }],
    ['a name longer than that', { ['n'.repeat(200_000)]: 1, a: 2 }],
  ])('writes %s among them as alone', (_, item) => {
    for (const at of [0, 20, 39]) {
      const items = among(item, at);
      expect(canonicalize(items)).toBe(written(items));
    }
  });

  it('writes more of them than are written at once', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `${long}${i}`);
    expect(canonicalize(texts)).toBe(JSON.stringify(texts));
    const objects = texts.map((b) => ({ a: long, b }));
    expect(canonicalize(objects)).toBe(JSON.stringify(objects));
  });

  it.each<[string, unknown, string]>([
    ['a lone surrogate', { b: long, a: `${long}\ud800` }, '/20/a'],
    ['a lone surrogate in a name', { '\ud800': long }, '/20'],
    ['NaN', { a: long, b: Number.NaN }, '/20/b'],
    ['undefined', undefined, '/20'],
    ['a function', { a: { toJSON: () => long } }, '/20/a/toJSON'],
    ['a bigint', { a: 1n }, '/20/a'],
    ['a Date', new Date(0), '/20'],
    ['a boxed string', { a: Object(long) }, '/20/a'],
  ])('refuses %s among them and says where', (_, item, pointer) => {
    expect(() => canonicalize(among(item))).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_JSON_VALUE', at: { pointer } }),
    );
  });

  it('calls no toJSON that all objects or arrays inherit', () => {
    const items = among(null);
    const text = written(items);
    for (const prototype of [Object.prototype, Array.prototype] as { toJSON?: unknown }[]) {
      prototype.toJSON = () => 'changed';
      try {
        expect(canonicalize(items)).toBe(text);
      } finally {
        delete prototype.toJSON;
      }
    }
  });

  it('reads each member once', () => {
    let reads = 0;
    const item = {
      size: 1,
      get name() {
        reads++;
        return long;
      },
    };
    canonicalize(Array.from({ length: 2000 }, () => item));
    expect(reads).toBe(2000);
  });

  it('refuses an object in an array at the greatest depth', () => {
    let value: unknown = among(null);
    for (let depth = 1; depth < 999; depth++) value = [value];
    expect(canonicalize(value)).toContain(long);
    expect(() => canonicalize([value])).toThrow(expect.objectContaining({ code: 'ERR_REPRO_JSON_DEPTH' }));
  });
});
