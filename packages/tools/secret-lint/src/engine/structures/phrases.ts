import { type Candidate, candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { confidenceOf, isPassword } from './password.ts';

/** What a program's option or a line of settings says, found by a literal of it. */
export interface Phrase {
  /** The literals; each begins what `form` reads. */
  readonly literals: readonly string[];
  /** Sticky: reads from the literal on, a bounded stretch; the last group that took part is the credential. */
  readonly form: RegExp;
  /** One or two characters that it reads, so many bytes from the literal's first on at the most. */
  readonly holds?: { readonly text: string; readonly within: number } | undefined;
  /** Whether what is read there is one, behind what the first group read: `isPassword` unless given. */
  readonly isOne?: (value: string, first: string) => boolean;
}

/** Finds the credentials of phrases, as those of one rule. */
export function watchPhrases(rules: RulesById, id: string, phrases: readonly Phrase[]): readonly Watch[] {
  return phrases.flatMap((phrase) => {
    const read = readPhrase(rules, id, phrase);
    return watchOf(phrase, ({ text, at }) => read(text, at));
  });
}

/** Reads a phrase at a place of a text. */
export type ReadPhrase = (text: string, at: number) => readonly Candidate[];

export function readPhrase(
  rules: RulesById,
  id: string,
  { form, isOne = isPassword }: Pick<Phrase, 'form' | 'isOne'>,
): ReadPhrase {
  let places: RegExp | undefined; // where groups stand takes long to tell, and few are credentials
  return (text, at) => {
    form.lastIndex = at;
    const match = form.exec(text);
    const value = match?.slice(1).findLast((group) => group !== undefined);
    if (match === null || value === undefined || !isOne(value, match[1] ?? '')) return nothing;
    places ??= new RegExp(form, 'yd');
    places.lastIndex = at;
    const place = lastGroup(places.exec(text));
    return place === undefined ? nothing : candidate(rules, id, confidenceOf(value), place);
  };
}

/** What is looked for to find a phrase, and what then looks at the place. */
export function watchOf(
  { literals, holds }: Pick<Phrase, 'literals' | 'holds'>,
  detect: Detector,
): readonly Watch[] {
  return literals.map((text) => ({
    needle: { text, folded: false, around: 'anything', ...(holds && { holds }) },
    detect,
  }));
}

function lastGroup(match: RegExpExecArray | null): readonly [number, number] | undefined {
  return match?.indices?.slice(1).findLast((group) => group !== undefined);
}
