export type { Reading } from './bytes/reading.ts';
export {
  type ArchiveEntry,
  type ArchiveOwner,
  type ArchiveTree,
  type ArchiveTreeOptions,
  archiveTree,
} from './open/archive-tree.ts';
export type { ArchiveFault } from './open/errors.ts';
export {
  type ArchiveSource,
  type CompressionAnomaly,
  type OpenedArchive,
  type OpenedTar,
  type OpenedZip,
  type OpenLimits,
  type OpenOptions,
  openArchive,
} from './open/open-archive.ts';
export { type Compressed, isCompressed, type Sniffed, sniff } from './open/sniff.ts';
export { SPOOL_MEMORY, type Spool, type SpoolLimits, spool } from './open/spool.ts';
