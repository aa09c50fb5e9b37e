export { compare } from './compare.ts';
export type { Comparable, CompareOptions, Limits } from './options.ts';
export { rules } from './rules.ts';
