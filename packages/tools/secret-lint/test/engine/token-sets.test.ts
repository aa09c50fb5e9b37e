import { expect, test } from '@jest/globals';
import { credentialRules } from '@repro/secret-lint/engine';
import { watchAll } from '../../src/engine/compile.ts';
import { builtInPlan } from '../../src/engine/plan.ts';
import { Sweep } from '../../src/engine/sweep.ts';
import { setsAround } from '../../src/engine/token-sets.ts';
import { parseShape } from '../../src/rules/shape.ts';

const DIGITS = '0123456789';

/** Behind an anchor that begins a shape, and behind one inside. */
const behind = (shape: string, anchor: string, isInfix = false) =>
  setsAround(parseShape(shape), isInfix)(anchor).behind;

test('a run behind an anchor ends with the token, or before a sign that it does not hold', () => {
  expect(behind('"abc_" digit*4', 'abc_')).toEqual({ characters: DIGITS, least: 4, most: 4, sign: '' });
  expect(behind('( "abc" | "xyz" ) digit*4..9 "-" alnum*3', 'xyz')).toEqual({
    characters: DIGITS,
    least: 4,
    most: 9,
    sign: '-',
  });
  expect(behind('"abc" ( "1" digit )? digit*4', 'abc')).toMatchObject({ least: 4, most: 6 });
  expect(behind('digit*3 "Q~" digit*5', '0Q~', true)).toMatchObject({ least: 5, most: 5 });
  expect(behind('"SK" digit*5', 'SK0', true)).toMatchObject({ least: 4, most: 4 });
  expect(behind('"abc" digit*4 ( "=" | "%3D" ) alnum', 'abc')).toMatchObject({ least: 4, most: 4, sign: '' });
});

test('no run is told where more of it may follow, or where the anchor is only a part', () => {
  expect(behind('"abc" digit*4 "="?', 'abc')).toBeUndefined(); // what ends in a sign may be followed by digits
  expect(behind('"abc" digit*4 "1" alnum*3', 'abc')).toBeUndefined();
  expect(behind('"abc" digit*4 [0-4]*2', 'abc')).toBeUndefined();
  expect(behind('( "abc" digit | "xyz" ) digit*4', 'abc')).toBeUndefined();
  expect(behind('alnum*3 ".host;Id=" digit*5', '.host', true)).toBeUndefined();
});

test('what stands before an anchor is told of one that a literal begins', () => {
  const { before } = setsAround(parseShape('"k" digit*4..6 ".acc" [-_] alnum*5'), true)('.acc_');
  expect(before).toEqual({ characters: DIGITS, least: 4 });
  expect(setsAround(parseShape('digit*4? ".acc" alnum*5'), true)('.acc').before).toBeUndefined();
});

test('beginnings of tokens that words join are not told to the host, but where they may end', () => {
  let told = 0;
  const all = watchAll(credentialRules);
  const detect = () => {
    told++;
    return [];
  };
  const byNeedle = all.byNeedle.map((make) => () => make().map((watch) => ({ ...watch, detect })));
  const sweep = new Sweep({ ...all, byNeedle }, builtInPlan);
  const none =
    'eyJriver_ fo1_stone_ pypi-garden_ ATATT3cloud_ bkps_window_ glrt-paper_ 3Q~silver .acc_b'.split(' ');
  for (const one of none) sweep.run(Buffer.from(`${one.repeat(5000)}\n`), 'code', 0);
  expect(told).toBeLessThan(1000);
  expect(told).toBeGreaterThan(0);
});
