import { expect, test } from '@jest/globals';
import { anchorsOf, lastSets, parseShape, shapeSource } from '@repro/secret-lint/engine';

const matches = (shape: string, text: string) => new RegExp(`^${shapeSource(parseShape(shape))}$`).test(text);

test.each([
  ['"ab_" digit*3', 'ab_123', true],
  ['"ab_" digit*3', 'ab_12', false],
  ['"ab_" digit*3', 'ab_12x', false],
  ['"a." alnum*2..4', 'a.Zz9', true],
  ['"a." alnum*2..4', 'axZz9', false],
  ['( "x" | "y" digit ) "z"', 'y7z', true],
  ['( "x" | "y" digit ) "z"', 'xz', true],
  ['( "x" | "y" digit ) "z"', 'yz', false],
  ['"a" ( "-" digit )? "b"', 'ab', true],
  ['"a" ( "-" digit )? "b"', 'a-1b', true],
  ['[a-c.]*3', 'a.c', true],
  ['[a-c.]*3', 'a.d', false],
  ['uuid', '01234567-89ab-CDEF-0123-456789abcdef', true],
  ['uuid', '01234567-89ab-CDEF-0123-456789abcdeg', false],
])('%s against %s', (shape, text, expected) => {
  expect(matches(shape, text)).toBe(expected);
});

test.each(['"open', 'unknown*3', '( "a"', '"a" )', '"a" #'])('%s is not in the notation', (shape) => {
  expect(() => parseShape(shape)).toThrow(TypeError);
});

test.each([
  ['"ghp_" alnum*36', ['ghp_']],
  ['( "aa_" | "bb_" ) digit', ['aa_', 'bb_']],
  ['"x" ( "a_" | "b_" ) digit', ['xa_', 'xb_']],
  ['"x_" ( "a_" digit | alnum*3 )', ['x_']],
  ['"x_" ( "a" )? digit', ['x_']],
  ['alnum*3 "abc"', []],
])('%s begins with %j', (shape, anchors) => {
  expect(anchorsOf(parseShape(shape))).toEqual(anchors);
});

test('the classes that it may end in', () => {
  expect(lastSets(parseShape('"a" digit*2'))).toEqual(['0-9']);
  expect(lastSets(parseShape('digit*2 "a"'))).toEqual([]);
  expect(lastSets(parseShape('( digit | hex )'))).toEqual(['0-9', '0-9a-f']);
});
