export { scan, type WalkOptions } from './directory/scan.ts';
export { entryAt, walk } from './directory/walk.ts';
export { type Entry, type EntryType, type Name, normalMode, type Special, type Tree } from './entry.ts';
export type { DigestCache, KnownDigest } from './hash/cache.ts';
export { type HashedEntry, type HashOptions, hashFiles } from './hash/hash-files.ts';
export { type BuiltinIgnore, builtinIgnore } from './ignore/builtin.ts';
export type { IgnoreOptions } from './ignore/rules.ts';
export type { TreeLimits } from './limits.ts';
export { type MemoryFile, memoryTree } from './memory.ts';
