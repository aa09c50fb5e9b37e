export { check } from './check.ts';
export type { CheckOptions } from './options.ts';
export { rules } from './rules.ts';
export type { Summary } from './summary.ts';
