export { GNU_TAR_LINE } from '@repro/archive/write';
export type { EntryOptions, PackOptions, SelectionOptions } from './options.ts';
export { pack } from './pack.ts';
export { type ArchiveRecord, packRecorded } from './record.ts';
export { rules } from './rules.ts';
