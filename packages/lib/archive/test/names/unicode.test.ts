import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { caselessKey, firstUnassigned, isComposed } from '@repro/archive/names';
import { needs } from '@repro/testkit';
import * as fc from 'fast-check';

const same = (a: string, b: string): boolean => caselessKey(a) === caselessKey(b);

describe('caselessKey', () => {
  it.each([
    ['README', 'readme'],
    ['straße', 'STRASSE'],
    ['straße', 'strasse'],
    ['ẞ', 'ss'],
    ['ﬁle', 'FILE'],
    ['é', 'e\u0301'],
    ['É', 'e\u0301'],
    ['Ω', 'ω'],
    ['\u2126', 'ω'],
    ['ΑΣ', 'ας'],
    ['ſ', 's'],
    ['\u212a', 'k'],
    ['µ', 'μ'],
    ['①', '1'],
    ['ａ', 'A'],
    ['ꭰ', 'Ꭰ'],
    ['İ', 'i\u0307'],
    ['a\u200db', 'ab'],
    ['a\ufeffb', 'AB'],
    ['ŉ', 'ʼn'],
    ['ΐ', 'Ι\u0308\u0301'],
    ['ǅ', 'dž'],
  ])('takes %j and %j for one', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['a', 'b'],
    ['ı', 'i'],
    ['ı', 'I'],
    ['e', 'é'],
    ['o', 'ø'],
    ['ss', 's'],
    ['a.b', 'a b'],
  ])('tells %j from %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('is stable under a second application and under normalisation', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => {
      fc.pre(name.isWellFormed() && firstUnassigned(name) === undefined);
      const key = caselessKey(name);
      expect(caselessKey(key)).toBe(key);
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(caselessKey(name.normalize(form))).toBe(key);
    });
    fc.assert(property, { numRuns: 2000, seed: 3 });
  });

  it('leaves what Unicode 15.0.0 does not assign as it is, whatever this Node knows of it', () => {
    // U+1C89 and U+1C8A are a pair of letters since Unicode 16.
    expect(same('\u1c89', '\u1c8a')).toBe(false);
    expect(same('A\u1c89B', 'a\u1c89b')).toBe(true);
    expect(firstUnassigned('a\u1c89')).toBe(0x1c89);
  });

  const script = `
import sys, unicodedata as u
n = u.normalize
for c in range(0x110000):
    if u.category(chr(c)) in ('Cn', 'Cs'): continue
    key = n('NFKC', n('NFKC', n('NFD', chr(c)).casefold()).casefold())
    print('%x %s' % (c, key.encode('utf-16-be').hex()))
`;

  needs('python3')("maps characters to one exactly when Python's casefold does, over all of Unicode", () => {
    const { stdout } = spawnSync('python3', ['-c', script], { maxBuffer: 2 ** 26, encoding: 'latin1' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(270_000);
    const [ours, theirs] = [new Map<string, string>(), new Map<string, string>()];
    const differ: string[] = [];
    for (const line of lines) {
      const [code = '', key = ''] = line.split(' ');
      const character = String.fromCodePoint(Number.parseInt(code, 16));
      const own = caselessKey(character);
      if (own === '' || firstUnassigned(character) !== undefined) continue; // ignorable, or of a later Unicode
      if ((ours.get(key) ?? own) !== own || (theirs.get(own) ?? key) !== key) differ.push(code);
      ours.set(key, own);
      theirs.set(own, key);
    }
    expect(differ).toEqual([]);
  });
});

describe('the table of assigned code points', () => {
  it('holds nothing that this Node does not assign, and nothing that came after Unicode 15.0', () => {
    const unknown: string[] = [];
    let assigned = 0;
    for (let code = 0; code < 0x110000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCodePoint(code);
      if (firstUnassigned(character) !== undefined) continue;
      assigned++;
      if (/\p{Cn}/u.test(character)) unknown.push(code.toString(16));
    }
    expect(unknown).toEqual([]);
    // 149,186 characters, 65 controls and 137,468 code points for private use (Unicode 15.0.0).
    expect(assigned).toBe(149_186 + 65 + 137_468);
    for (const later of ['\u{2ebf0}', '\u2ffc', '\u1c89', '\ua7cb', '\u{10d40}'])
      expect(firstUnassigned(later)).toBeDefined();
    for (const never of ['\uffff', '\ufdd0', '\u{10ffff}', '\u0378'])
      expect(firstUnassigned(never)).toBeDefined();
  });
});

describe('isComposed', () => {
  it.each([
    ['plain', true],
    ['é', true],
    ['e\u0301', false],
    ['\u1c89e\u0301', false],
    ['가', true],
    ['\u1100\u1161', false],
  ])('judges %j', (name, expected) => {
    expect(isComposed(name)).toBe(expected);
  });
});
