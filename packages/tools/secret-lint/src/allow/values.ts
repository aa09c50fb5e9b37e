import { isIgnored } from '@repro/tree/ignore';
import type { AllowEntry } from '../config/types.ts';

/** A longer secret is not held against expressions: none of them is meant for it. */
const LONGEST = 4096;

/** A credential as entries of the configuration see it. */
export interface Excusable {
  readonly rule: string;
  readonly secret: string;
}

/** Tells which entry, by its place, excuses a credential in a file; undefined when none does. */
export type Excuse = (path: string, found: Excusable) => number | undefined;

/** An expression for all of a text; flags may stand before it, as in those of rules: `(?i)`. */
function whole(source: string): RegExp {
  const flags = /^\(\?([ims]+)\)/.exec(source);
  return new RegExp(`^(?:${source.slice(flags?.[0].length ?? 0)})$`, flags?.[1] ?? '');
}

/** Compiles the entries; their expressions were checked when the configuration was read. */
export function excuses(entries: readonly AllowEntry[]): Excuse {
  const compiled = entries.map((entry) => ({
    ...entry,
    expressions: entry.values?.map(whole),
    words: entry.stopwords?.map((word) => word.toLowerCase()),
  }));
  return (path, { rule, secret }) => {
    const lower = secret.toLowerCase();
    const place = compiled.findIndex(
      ({ rules, words, expressions, paths }) =>
        (rules?.includes(rule) ?? true) &&
        (words?.some((word) => lower.includes(word)) ?? true) &&
        (expressions?.some((value) => secret.length <= LONGEST && value.test(secret)) ?? true) &&
        (paths === undefined || isIgnored(path, { ignore: paths })),
    );
    return place === -1 ? undefined : place;
  };
}
