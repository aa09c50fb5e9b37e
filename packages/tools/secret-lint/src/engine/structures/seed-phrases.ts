import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { watchPhrases } from './phrases.ts';

/** How many words a phrase has: BIP-39, "Generating the mnemonic". */
const LENGTHS = new Set([12, 15, 18, 21, 24]);
/** Words of sentences that no phrase holds: the list has other words of three to eight letters. */
const OF_SENTENCES =
  /\b(?:the|and|for|are|was|has|had|with|from|they|were|will|would|which|been|have|not|but|his|her|its|our|their|these|words|phrase)\b/;
const NAME = String.raw`(?:nemonic|NEMONIC|[sS]eed[ _]?[pP]hrase|SEED_PHRASE|ecovery[ _]?[pP]hrase|RECOVERY_PHRASE)`;

/** What the name is made of is none. */
const WORD = String.raw`(?!m?nemonic\b|phrase\b)[a-z]{3,8}`;

/** What a wallet is made from again: words of the English list behind a name that says so. The list itself is not needed to tell them from sentences. */
const PHRASE = new RegExp(
  String.raw`${NAME}\w{0,16}["']?\s{0,4}(?:[:=]{1,2}|is)?\s{0,8}["'\`]?((?:${WORD} ){11,23}${WORD})(?=["'\`]|\s*(?:\n|$))`,
  'dy',
);
const LITERALS = [
  'nemonic',
  'NEMONIC',
  'seed phrase',
  'Seed phrase',
  'seed_phrase',
  'seedPhrase',
  'SEED_PHRASE',
  'ecovery phrase',
  'RECOVERY_PHRASE',
];

export function watchSeedPhrases(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'generic-secret', [{ literals: LITERALS, form: PHRASE, isOne }]);
}

function isOne(value: string): boolean {
  const words = value.split(' ');
  return (
    LENGTHS.has(words.length) && new Set(words).size * 4 >= words.length * 3 && !OF_SENTENCES.test(value)
  );
}
