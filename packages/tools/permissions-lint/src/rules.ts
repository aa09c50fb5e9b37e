import { defineRules } from '@repro/report';
import { executableRules } from './rules/executable.ts';
import { policyRules } from './rules/policy.ts';
import { secretRules } from './rules/secret.ts';
import { writableRules } from './rules/writable.ts';

/** What can be wrong with the modes of a tree, by code: codes are public and stay. */
export const rules = defineRules({
  ...secretRules,
  ...executableRules,
  ...writableRules,
  ...policyRules,
});

/** The codes of what can be wrong. */
export type Code = keyof typeof rules.table;

/** What left something unjudged: such a report is no verdict. */
export const incompleteCode = 'permissions/unreadable' satisfies Code;
