export { check } from './check.ts';
export { type CheckPathsOptions, checkPaths } from './check-paths.ts';
export { type CheckOptions, type Target, targets } from './options.ts';
export { rules } from './rules.ts';
export type { ListSummary, Summary } from './summary.ts';
