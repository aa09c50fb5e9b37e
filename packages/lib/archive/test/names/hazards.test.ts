import { describe, expect, it } from '@jest/globals';
import { nameHazards } from '@repro/archive/names';

const of = (name: string): string[] => nameHazards(name).map(({ hazard, found }) => `${hazard} ${found}`);

describe('nameHazards', () => {
  it.each([
    'file',
    'README.md',
    '.gitignore',
    'a b',
    'v1.0-rc.1+build',
    'console',
    'common.ts',
    'nulls',
    'aux2',
    'com10',
    'lpt',
    'com',
    'com0',
    'null.txt',
    'auxiliary',
    '~',
    'a~',
    'file.ts~',
    'long-name~1',
    'é',
    '日本語',
    'naïve',
    '👩‍💻',
    '❤️',
    'ﷺ',
    '...a',
    'x'.repeat(255),
    '[id].tsx',
    "it's",
  ])('finds nothing in %j', (name) => {
    expect(of(name)).toEqual([]);
  });

  it.each([
    ['a\0b', ['nul U+0000']],
    ['a\x1b[2J', ['control U+001B']],
    ['a\x7f', ['control U+007F']],
    ['a\u0085', ['control U+0085']],
    ['a\u2028b', ['control U+2028']],
    ['exe.\u202etxt', ['bidi U+202E']],
    ['a\u200fb', ['bidi U+200F']],
    ['a\u2066b', ['bidi U+2066']],
    ['a\u200bb', ['invisible U+200B']],
    ['soft\u00adhyphen', ['invisible U+00AD']],
    ['\ufeffbom', ['invisible U+FEFF']],
    ['a\\b', ['backslash U+005C']],
    ['a:b', ['stream U+003A']],
    ['a?', ['wildcard U+003F']],
    ['a*<>|"', ['wildcard U+002A']],
    ['dot.', ['trailing U+002E']],
    ['space ', ['trailing U+0020']],
    ['...', ['trailing U+002E']],
    ['con', ['reserved con']],
    ['NUL.txt', ['reserved NUL']],
    ['nul.configuration', ['reserved nul']],
    ['Aux.tar.gz', ['reserved Aux']],
    ['com1', ['reserved com1']],
    ['COM¹', ['reserved COM¹']],
    ['lpt³.log', ['reserved lpt³']],
    ['conin$', ['reserved conin$']],
    ['prn .txt', ['reserved prn']],
    ['con ', ['trailing U+0020', 'reserved con']],
    ['nul:x', ['stream U+003A', 'reserved nul']],
    ['PROGRA~1', ['short PROGRA~1']],
    ['GIT~1', ['short GIT~1']],
    ['a~1.TXT', ['short a~1.TXT']],
    ['x'.repeat(256), ['long 256']],
    ['é'.repeat(128), ['long 256']],
    ['e\u0301', ['decomposed NFD']],
    ['\u212b', ['decomposed NFD']],
    ['\u{2fffe}', ['unassigned U+2FFFE']],
    ['\u1c89', ['unassigned U+1C89']],
  ])('finds in %j', (name, expected) => {
    expect(of(name)).toEqual(expected);
  });
});
