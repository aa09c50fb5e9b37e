import type { JsonObject } from '@repro/core';
import { canonicalDigest } from '@repro/core/canonical';
import type { RuleTable } from './rules.ts';

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
