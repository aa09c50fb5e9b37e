export { check } from './check.ts';
export type { Check, CheckName, Status, Summary } from './checklist.ts';
export type { CheckOptions, GitCheck, Limits, NamedBytes, UserSchema } from './options.ts';
export { defaultLimits } from './options.ts';
export { rules } from './rules.ts';
