import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

const mtime = (d: Values): string => differs('modification time', d);

/** The times of members. */
export const timeRules = {
  'rebuild/mtime-zone': {
    level: 'error',
    summary: 'Times are hours apart for all members: a time zone',
    why: 'A time without a zone (a zip archive, a checkout, touch -d) was read as local time on machines of two zones.',
    fix: 'set TZ=UTC, or one time for all members (tar --mtime=@N, SOURCE_DATE_EPOCH)',
    message: (d: Values & { hours?: number }) => `${mtime(d)}, ${d.hours} hours apart`,
  },
  'rebuild/mtime-fraction': {
    level: 'error',
    summary: 'Times differ by less than a second',
    why: 'pax headers keep nanoseconds, which two file systems round in two ways.',
    fix: 'store whole seconds (tar --mtime=@N or --pax-option=delete=mtime)',
    message: mtime,
  },
  'rebuild/mtime-clamp': {
    level: 'error',
    summary: 'In one build late times were set to SOURCE_DATE_EPOCH',
    why: 'tar --clamp-mtime and many builds cut times off at SOURCE_DATE_EPOCH; without it, or with another value, files keep the time they were made.',
    fix: 'set SOURCE_DATE_EPOCH to the same value in both builds',
    message: mtime,
  },
  'rebuild/mtime-fixed': {
    level: 'error',
    summary: 'A time was set for all members of one build, and another one or none in the other',
    why: 'One build sets the time of members (tar --mtime, det-tar: 0), the other takes it from the files or sets another one.',
    fix: 'set the same time in both: tar --mtime=@N, det-tar --mtime N',
    message: mtime,
  },
  'rebuild/mtime-clock': {
    level: 'error',
    summary: 'Times are those at which each build ran',
    why: 'Files that a build or a checkout writes have the time of the clock.',
    fix: 'set one time for all members (tar --mtime=@N; det-tar does), or clamp to SOURCE_DATE_EPOCH',
    message: mtime,
  },
  'rebuild/mtime-files': {
    level: 'error',
    summary: 'Times of files differ',
    why: 'The time of a file is when it was written on that machine; git does not keep it.',
    fix: 'set one time for all members (tar --mtime=@N; det-tar does)',
    message: mtime,
  },
} as const satisfies RuleTable;
