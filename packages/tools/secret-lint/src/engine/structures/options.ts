import { type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { Next, once } from './next.ts';
import { type Phrase, type ReadPhrase, readPhrase, watchOf } from './phrases.ts';

/** What a program is given on the rest of its line, be it continued: `form` reads from behind the blank before it on. */
export type Option = Omit<Phrase, 'form'> & { readonly form: string };

/** The name of the program, or of its first part. */
const NAME = /(?<![\w-])[\w.-]{2,40}/y;
/** How far behind it an option begins at most. */
const REACH = 201;
const LINE_END = String.raw`\n(?<!\\\r?\n)`;

/** Finds the credentials of options, as those of one rule. What follows a place is looked through once for all places of a text. */
export function watchOptions(rules: RulesById, id: string, options: readonly Option[]): readonly Watch[] {
  const lines = new Next(LINE_END);
  return options.flatMap(({ form, ...option }) => {
    let made: ReadPhrase | undefined; // few programs are met
    const next = new Next(`[ \\t]${form}`);
    const read = once((text, at) =>
      (made ??= readPhrase(rules, id, { ...option, form: new RegExp(form, 'y') }))(text, at),
    );
    const detect: Detector = ({ text, at }) => {
      NAME.lastIndex = at;
      if (!NAME.test(text)) return nothing;
      const end = NAME.lastIndex;
      const start = next.from(text, end) + 1;
      if (start > end + REACH || lines.from(text, end) < start) return nothing;
      return read(text, start);
    };
    return watchOf(option, detect);
  });
}
