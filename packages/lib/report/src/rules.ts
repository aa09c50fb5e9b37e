import type { JsonObject } from '@repro/core';
import { canonicalDigest } from '@repro/core/canonical';
import type { Finding, Level, Location } from './types.ts';

/** What a tool can find, as data: it feeds findings, `--explain`, the README and SARIF's rule help. */
export interface Rule<Data = never> {
  readonly level: Level;
  /** One line: what the finding means. */
  readonly summary: string;
  /** Why it matters: the harm or the attack. */
  readonly why: string;
  /** What to do about it, as the hint of the finding. */
  readonly fix: string;
  /** The sentence for a person; method syntax, so that rules of differing data fit one table. */
  message(data: Data): string;
}

/** Rules by their code. */
export type RuleTable = Readonly<Record<string, Rule>>;

type DataOf<R> = R extends { message(data: infer D): string }
  ? unknown extends D
    ? Record<string, never>
    : D
  : never;

/** A rule table that makes type-checked findings. */
export interface Rules<T extends RuleTable> {
  readonly table: T;
  /** A finding of rule `code`; `level` replaces the rule's own where a profile or an option says so. */
  finding<C extends keyof T & string>(
    code: C,
    data: DataOf<T[C]>,
    at?: Location,
    options?: { readonly level?: Level },
  ): Finding;
}

/** Binds a rule table to the maker of its findings. */
export function defineRules<const T extends RuleTable>(table: T): Rules<T> {
  return {
    table,
    finding(code, data, at, options = {}) {
      const rule = table[code] as unknown as Rule<JsonObject>;
      const values = data as JsonObject;
      return {
        code,
        level: options.level ?? rule.level,
        message: rule.message(values),
        ...(at && { at }),
        ...(Object.keys(values).length > 0 && { data: values }),
        hint: rule.fix,
      };
    },
  };
}

/**
 * SHA-256 of what a rule table says, as canonical JSON: `{code: {level, summary, why, fix}}`. It names the policy that a
 * tool brings along, so that a later reader can tell whether the same rules judge again.
 */
export async function rulesDigest(table: RuleTable): Promise<string> {
  const rules = Object.entries(table).map(([code, { level, summary, why, fix }]) => [
    code,
    { level, summary, why, fix },
  ]);
  return (await canonicalDigest(Object.fromEntries(rules) as JsonObject)).sha256;
}
