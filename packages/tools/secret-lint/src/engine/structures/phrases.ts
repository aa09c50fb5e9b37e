import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { confidenceOf, isPassword } from './password.ts';

/** What a program's option or a line of settings says, found by a literal of it. */
export interface Phrase {
  /** The literals; each begins what `form` reads. */
  readonly literals: readonly string[];
  /** Sticky and with indices (`yd`): reads from the literal on, a bounded stretch; the last group that took part is the credential. */
  readonly form: RegExp;
  /** One or two characters that it reads, so many bytes from the literal's first on at the most. */
  readonly holds?: { readonly text: string; readonly within: number } | undefined;
  /** Whether what is read there is one, behind what the first group read: `isPassword` unless given. */
  readonly isOne?: (value: string, first: string) => boolean;
}

/** Finds the credentials of phrases, as those of one rule. */
export function watchPhrases(rules: RulesById, id: string, phrases: readonly Phrase[]): readonly Watch[] {
  return phrases.flatMap(({ literals, form, holds, isOne = isPassword }) => {
    const detect: Detector = ({ text, at }) => {
      form.lastIndex = at;
      const match = form.exec(text);
      const place = lastGroup(match);
      if (place === undefined) return nothing;
      const value = text.slice(...place);
      return isOne(value, match?.[1] ?? '') ? candidate(rules, id, confidenceOf(value), place) : nothing;
    };
    return literals.map((text) => ({
      needle: { text, folded: false, around: 'anything', ...(holds && { holds }) },
      detect,
    }));
  });
}

function lastGroup(match: RegExpExecArray | null): readonly [number, number] | undefined {
  return match?.indices?.slice(1).findLast((group) => group !== undefined);
}
