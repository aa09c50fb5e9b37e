import { judgeGiven } from '../assignment/given.ts';
import { type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isGivenTo } from './named.ts';
import { Last, Next, once } from './next.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

/** An object of a name and a value is no longer. */
const LONGEST = 600;
const NAME =
  /["'\s{,](?:name|key|Name|Key|ParameterKey)["']?\s{0,4}:\s{0,8}["']?([\w.-]{2,80})["']?\s{0,12}[,}\n]/;
const VALUE =
  /["'\s{,](?:Parameter)?[vV]alue["']?\s{0,4}:\s{0,8}(?:"([^"\\\n]{6,300})"|'([^'\\\n]{6,300})'|([^\s"'[\],]{6,300}))(?=\s{0,12}[,}\n])/;

/**
 * What begins the value in data and programs, where it comes first: behind a name it is the assignment's to tell. In YAML, where a comma ends
 * the name, it is told here in either order.
 */
const QUOTED = ['{"value":', '{ "value":', '{"Value":', '{ "Value":'];
const BARE = [', value: ', ',value: ', '{ value: ', '{value: '];

/** A name below its value, in an item of a list of YAML. */
const BELOW: Phrase = {
  literals: ['- value: '],
  form: /(?=- value: (?:"[^"\\\n]{6,300}"|'[^'\n]{6,300}'|[^\s"']{6,300})[ \t]{0,8}\r?\n[ \t]{1,40}name: ["']?([\w.-]{2,80})["']?\s)- value: (?:"([^"\n]+)"|'([^'\n]+)'|([^\s"']+))/y,
  holds: { text: 'na', within: 448 },
  isOne: isGivenTo,
};

/** A name and its value that are fields of one object, in either order and with others between: `{"value": "…", "name": "DB_PASSWORD"}`. */
export function watchPairs(rules: RulesById): readonly Watch[] {
  const detect = inObject(rules);
  return QUOTED.map((text) => ({ needle: { text, folded: false, around: 'anything' }, detect }));
}

/** The same in YAML. */
export function watchPairsInNotes(rules: RulesById): readonly Watch[] {
  const detect = inObject(rules);
  return [
    ...BARE.map((text) => ({ needle: { text, folded: false, around: 'anything' } as const, detect })),
    ...watchPhrases(rules, 'generic-password', [BELOW]),
  ];
}

function inObject(rules: RulesById): Detector {
  const begins = new Last('{');
  const ends = new Next('[}]');
  const read = once((text, at) => {
    const object = text.slice(at, ends.from(text, at) + 1);
    const name = NAME.exec(object)?.[1];
    const found = name === undefined ? null : VALUE.exec(object);
    const value = found?.slice(1).find((group) => group !== undefined);
    if (name === undefined || found === null || value === undefined) return nothing;
    // Where an expression tells it itself, it takes three times as long.
    const start = at + found.index + found[0].lastIndexOf(value);
    return judgeGiven(rules, name, { value, start }, 'field');
  });
  return ({ text, at }) => {
    // The brace may be what the needle begins with.
    const begin = begins.upTo(text, at);
    return begin < 0 || at - begin > LONGEST || ends.from(text, begin) - begin > LONGEST
      ? nothing
      : read(text, begin);
  };
}
