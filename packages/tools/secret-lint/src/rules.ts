import { type AllRules, rulesWith } from './report/all-rules.ts';

/** What can be found, by code: codes are public and stay. One for each credential rule, and what the scan itself has to say. */
export const rules: AllRules = rulesWith([]);
