export { check } from './check.ts';
export { type Fixed, fix } from './fix.ts';
export type { CheckOptions, Newline } from './options.ts';
export { rules } from './rules.ts';
export type { Summary } from './summary.ts';
