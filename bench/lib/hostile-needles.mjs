// Rows that begin as what the prefilter looks for does, and do not end so: of every needle, with a dozen things that may stand behind it.
import path from 'node:path';
import { makeRandom } from '../../scripts/secret-quality/random.mjs';
import { root } from '../../scripts/sync/packages.mjs';
import { NOTES, WORDS } from './hostile-rows.mjs';

/** Bytes of a program, in which other values are told than in notes. */
const CODE = 200_000;

/** What stands behind a needle; `held` is what must stand there somewhere, and `i` counts the rows. */
function tails(pick) {
  const word = () => pick(WORDS);
  return {
    nothing: () => '',
    'a blank': () => ' ',
    'the end of the line': () => '\n',
    'a word': () => `${word()} `,
    'a word, joined': () => `${word()}_`,
    'a word alone on its line': () => `${word()}\n`,
    'a number': (_, i) => `${i} `,
    'a word with a number': (_, i) => `${word()}${i} `,
    'what it needs, alone': (held) => `a ${held} `,
    'what it needs, and a word': (held) => `${held}${word()} `,
    'what it needs, and a word alone on its line': (held) => `a ${held} ${word()}\n`,
    strings: (_, i) => `'${word()}', '${word()}${i}' )\n`,
    'a string that does not end': (_, i) => `("${word()}", ${word()}${i}, "`,
    'a sign and a word': (_, i) => ` = ${word()}${i}\n`,
    'a user and a word': (_, i) => `${word()}:${word()}${i} `,
  };
}

/** Of each kind its name, its file's, and a function that makes its rows, of which the count is given. */
export async function hostileNeedles() {
  const { watchAll } = await engine('compile.js');
  const { credentialRules } = await engine('index.js');
  const { byNeedle, inNotes } = watchAll(credentialRules);
  const { pick } = makeRandom(3);
  const watches = [...byNeedle, ...inNotes].flatMap((make) => make());
  const needles = new Map(watches.map(({ needle }) => [needle.text, needle]));
  return [...needles.values()].flatMap(({ text, around, holds }) =>
    Object.entries(tails(pick)).flatMap(([behind, tail]) => {
      const kind = {
        name: `${JSON.stringify(text)} and ${behind}`,
        make: (i) => text + tail(holds?.text ?? '', i),
      };
      const ofNotes = { ...kind, file: 'a.txt', most: NOTES };
      return around === 'anything' ? [ofNotes] : [ofNotes, { ...kind, file: 'a.js', most: CODE }];
    }),
  );
}

function engine(file) {
  return import(path.join(root, 'packages/tools/secret-lint/dist/engine', file));
}
