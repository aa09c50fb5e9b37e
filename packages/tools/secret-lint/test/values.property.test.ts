import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { beginnings } from '../src/values/beginnings.ts';
import { bitsOf, SIGN } from '../src/values/characters.ts';
import { literalsOf } from '../src/values/literals.ts';
import { signsNeeded } from '../src/values/needs.ts';
import { wordTree } from '../src/values/placeholder.ts';
import { endOfAll, wordEnd } from '../src/values/randomness.ts';
import { EMPTY, EMPTY_WORDS, Tree } from '../src/values/tree.ts';
import { isMadeOfEmpty } from '../src/values/words.ts';

const texts = fc
  .array(fc.constantFrom(...'a b c X Y zz AB Cd 1 22 - _ . : / é \u2026 my key change me'.split(' ')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('words of a text', () => {
  it('end where an expression says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found: string[] = [];
        for (let at = 0; at < text.length; ) {
          const end = wordEnd(text, at);
          if (end > at) found.push(text.slice(at, end));
          at = Math.max(end, at + 1);
        }
        expect(found).toEqual(text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []);
      }),
    );
  });

  it.each([
    ['mysecretpassword', true],
    ['MySecretPassword', true],
    ['a', true],
    ['secretriver', false],
    ['passwordpasswordpasswordpasswordpassword', true],
    ['passwordpasswordpasswordpasswordpasswordpassword', false],
  ])('say nothing, alone or run together: %s', (text, expected) => {
    expect(isMadeOfEmpty(wordTree, text, 0, text.length)).toBe(expected);
  });

  it('do not fill more than the table that the module reads', () => {
    const tree = new Tree();
    const add = () => {
      for (let i = 0; i < 26 ** 3; i++) {
        const word = [0, 1, 2].map((place) => String.fromCharCode(97 + (Math.floor(i / 26 ** place) % 26)));
        tree.add(EMPTY_WORDS, word.join(''), EMPTY);
      }
    };
    expect(add).toThrow(RangeError);
  });
});

describe('what an expression needs', () => {
  it.each([
    [/^[a-z]{1,20}:\/\//i, ':'],
    [/^(?:\.{1,2}\/|~\/)/, '.~'],
    [/^#[0-9a-f]{3,8}$/i, '#'],
    [/^a|b:/, ''],
    [/^a:|^b#/, ':#'],
    [/^a(?::b)?c/, ''],
    [/^a(?=:)b/, ''],
    [/^[\w.]+@/, '@'],
    [/^[-:=]x/, '-:='],
    [/^[^:]*:/, ':'],
    [/^(?:a\.b)+\(/, '.'],
    [/a{0,3}[.]{0,2}x/, ''],
  ])('is told of %s', (regex, signs) => {
    expect(signsNeeded(regex)).toBe(bitsOf(signs) & SIGN);
  });
});

describe('what an expression begins with', () => {
  const regex = /example|change[-_ ]?(?:me|it)|\bmy|[-_](?:goes|is)-here|^stub[-_]/i;
  const mayMatch = beginnings(regex);

  it('is in every text that it matches', () => {
    fc.assert(fc.property(texts, (text) => !regex.test(text) || mayMatch(text)));
    for (const text of ['EXAMPLE', 'x-goes-here', 'Stub_', 'ChangeIt']) expect(mayMatch(text)).toBe(true);
    expect(mayMatch('river and hill')).toBe(false);
  });

  it('must be two characters', () => {
    expect(() => beginnings(/a/)).toThrow(TypeError);
    expect(() => beginnings(/ab?c|de/)).toThrow(TypeError);
  });
});

describe('the texts that an expression matches', () => {
  it('are told as far as they are letters and dashes', () => {
    const told = literalsOf(/ab[-_ ]?(?:me|it)|\byour|here$|^stub[-_]|x+y|h4x|z[-]q|\bend\b/i);
    expect(told.map(({ text, at }) => `${at} ${text}`)).toEqual([
      'anywhere ab-me',
      'anywhere ab-it',
      'anywhere abme',
      'anywhere abit',
      'start your',
      'end here',
      'start stub-',
    ]);
  });
});

it('characters of some kinds end where others begin', () => {
  expect(endOfAll('abc1', 0, bitsOf('ab'))).toBe(3);
  expect(endOfAll('1abc', 0, bitsOf('ab'))).toBe(0);
});
