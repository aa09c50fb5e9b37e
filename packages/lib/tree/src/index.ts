export { directoryAround } from './around.ts';
export { entryAt } from './directory/entry-at.ts';
export { pathsInside } from './directory/inside.ts';
export { type ListOptions, listed } from './directory/list.ts';
export { scan, type WalkOptions } from './directory/scan.ts';
export { walk } from './directory/walk.ts';
export {
  type Entry,
  type EntryType,
  type Name,
  normalMode,
  type Special,
  type Tree,
} from './entry.ts';
export { type DigestCache, digestCache, type KnownDigest } from './hash/cache.ts';
export { type HashedEntry, type HashOptions, hashBatches, hashFiles } from './hash/hash-files.ts';
export { type BuiltinIgnore, builtinIgnore } from './ignore/builtin.ts';
export type { IgnoreOptions } from './ignore/rules.ts';
export { ignoredPaths, isIgnored, type LeaveOptions, leavesOut, without } from './ignore/without.ts';
export type { TreeLimits } from './limits.ts';
export { type MemoryFile, memoryTree } from './memory.ts';
