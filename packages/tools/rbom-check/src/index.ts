export { check } from './check.ts';
export type { Artifacts, CheckOptions, HashedFile } from './options.ts';
export { defaultPolicyText } from './policy/default.ts';
export { type LoadedPolicy, parsePolicy, type RbomPolicy } from './policy/load.ts';
export { type BrokenLine, rules } from './rules.ts';
export type { Check, Summary } from './summary.ts';
export { tool } from './tool.ts';
