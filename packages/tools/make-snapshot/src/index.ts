export { type CheckOptions, type CheckSummary, check } from './check.ts';
export type { Snapshot, SnapshotEntry, SnapshotRules, SnapshotTotals } from './document.ts';
export { make, write } from './make.ts';
export type { HashingOptions, MakeOptions, SelectionOptions } from './options.ts';
export { readSnapshot } from './read.ts';
export { rules } from './rules.ts';
