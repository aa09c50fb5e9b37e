import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** A record of an extra field that differs. */
export interface Extra {
  /** The identifier of the record, in hexadecimal. */
  readonly record: string;
  readonly where: string;
}

/** What only zip archives have (APPNOTE 6.3.10). */
export const zipRules = {
  'rebuild/zip-zone': {
    level: 'error',
    summary: 'Times in the zip archive are hours apart for all members: a time zone',
    why: 'A zip archive stores local time without a zone: the same moment on machines of two zones is two values.',
    fix: 'set TZ=UTC when packing, or one fixed time for all entries',
    message: (d: Values & { hours?: number }) => `${differs('MS-DOS time', d)}, ${d.hours} hours apart`,
  },
  'rebuild/zip-time': {
    level: 'error',
    summary: 'Times in the zip archive differ',
    why: 'zip stores when each file was last written.',
    fix: 'set one fixed time for all files before packing (touch -d @N, SOURCE_DATE_EPOCH), or use a packer that does',
    message: (d: Values) => differs('MS-DOS time', d),
  },
  'rebuild/zip-extra-time': {
    level: 'error',
    summary: 'Extra fields of times differ',
    why: 'zip stores times of Unix or NTFS with access and creation time, which are of the machine.',
    fix: 'pack without extra fields: zip -X',
    message: (d: Extra) => `extra record ${d.record} (times) differs in the ${d.where}`,
  },
  'rebuild/zip-extra-owner': {
    level: 'error',
    summary: 'Extra fields of owners differ',
    why: 'zip stores the numbers of user and group that the file belongs to.',
    fix: 'pack without extra fields: zip -X',
    message: (d: Extra) => `extra record ${d.record} (owner) differs in the ${d.where}`,
  },
  'rebuild/zip-extra': {
    level: 'error',
    summary: 'Other extra fields differ',
    why: 'Archivers add records of their own: alignment, zip64 sizes, Unicode names, marks of Java.',
    fix: 'use the same archiver and version, without extra fields where it can (zip -X)',
    message: (d: Extra) => `extra record ${d.record} differs in the ${d.where}`,
  },
  'rebuild/zip-method': {
    level: 'error',
    summary: 'An entry is compressed by another method',
    why: 'Archivers store what does not get smaller, by rules and lists of suffixes of their own.',
    fix: 'use the same archiver, version and settings',
    message: (d: Values) => differs('method', d),
  },
  'rebuild/zip-host': {
    level: 'error',
    summary: 'The entry was made on another system',
    why: 'The archiver notes the system whose attributes it stores: 0 MS-DOS and Windows, 3 Unix, 19 macOS.',
    fix: 'pack on the same system, or with an archiver that writes a fixed value',
    message: (d: Values<number>) => differs('system that made the entry', d),
  },
  'rebuild/zip-version': {
    level: 'error',
    summary: 'The versions in the entry differ',
    why: 'Archivers note which version of the format they know and which one is needed.',
    fix: 'use the same archiver and version',
    message: (d: Values) => differs('versions', d),
  },
  'rebuild/zip-flags': {
    level: 'error',
    summary: 'The flags of the entry differ',
    why: 'Flags tell of the level, of sizes that follow the content (from a pipe), and of names in UTF-8.',
    fix: 'use the same archiver and settings, and write to a file in both builds',
    message: (d: Values) => differs('flags', d),
  },
  'rebuild/zip-attributes': {
    level: 'error',
    summary: 'The attributes of the entry differ',
    why: 'Attributes of MS-DOS and the mark for text files depend on the file system and on guesses of the archiver.',
    fix: 'use the same archiver and version',
    message: (d: Values) => differs('attributes', d),
  },
  'rebuild/zip-comment': {
    level: 'error',
    summary: 'A comment in the zip archive differs',
    why: 'Archivers and signers put commits, times and signatures there.',
    fix: 'pack without a comment, or with a fixed one',
    message: (d: Values & { of: string }) => differs(`comment of ${d.of}`, d),
  },
  'rebuild/zip-layout': {
    level: 'error',
    summary: 'Entries are the same, and what lies between or around them differs',
    why: 'Alignment, data descriptors, records of sizes beyond 4 GiB and bytes before the first entry are layout that no listing shows.',
    fix: 'use the same archiver and version, without alignment',
    message: (d: Values<number>) => differs('layout of the archive; its bytes', d),
  },
} as const satisfies RuleTable;
