export * from './facts.ts';
export { type HistoricBlob, historyBlobs, stagedBlobs } from './history/blobs.ts';
export type { HistoryOptions } from './history/commits.ts';
export { type HistoricMessage, historyMessages } from './history/messages.ts';
export { workTreeMatches } from './match.ts';
export { commitTree } from './tree/commit-tree.ts';
export { type RecordedModes, recordedModes } from './tree/recorded-modes.ts';
export { trackedTree } from './tree/tracked-tree.ts';
export type { TreeOptions, WorkTreeDifference, WorkTreeMatch } from './types.ts';
