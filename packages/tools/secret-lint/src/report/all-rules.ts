import { defineRules, type Rule, type Rules } from '@repro/report';
import type { UserRule } from '../config/types.ts';
import { credentialRules } from '../rules/index.ts';
import { type CredentialCode, type CredentialData, credentialEntry, userEntry } from './credential.ts';
import { ownRules } from './own-rules.ts';

/** One rule for each kind of credential, and those of what the scan itself has to say. */
export type AllRules = Rules<typeof ownRules.table & Record<CredentialCode, Rule<CredentialData>>>;

/** All rules, and those of the user's own. It takes some milliseconds: hundreds of names in one object. */
export function rulesWith(userRules: readonly UserRule[]): AllRules {
  const credentials = [
    ...credentialRules.map((rule) => [`secrets/${rule.id}`, credentialEntry(rule)] as const),
    ...userRules.map((rule) => [`secrets/${rule.id}`, userEntry(rule)] as const),
  ];
  return defineRules({ ...ownRules.table, ...Object.fromEntries(credentials) });
}
