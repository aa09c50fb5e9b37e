import { shown, tarError } from '../errors.ts';
import type { Notes } from '../notes.ts';
import type { PaxRecord } from '../types.ts';
import { isSparseKey } from './sparse.ts';

/** Fields of a member that a global record changes for every member after it. */
const memberKeys: ReadonlySet<string> = new Set([
  'charset',
  'gid',
  'gname',
  'hdrcharset',
  'linkpath',
  'mtime',
  'path',
  'size',
  'uid',
  'uname',
]);

/** The global pax records in force: a later header replaces or, by an empty value, removes those of an earlier one. */
export interface GlobalRecords {
  readonly records: ReadonlyMap<string, PaxRecord>;
  /** @throws ERR_REPRO_TAR_LIMIT when the records in force hold too much */
  add(records: readonly PaxRecord[], offset: number): void;
}

/** No records yet; `limit` bounds their characters, lest a row of global headers fill memory. */
export function globalRecords(limit: number, notes: Notes): GlobalRecords {
  const inForce = new Map<string, PaxRecord>();
  let held = 0;
  return {
    records: inForce,
    add(records, offset) {
      noteOverrides(records, offset, notes);
      noteChanges(inForce, records, { offset, notes });
      for (const record of records) {
        held += length(record) - length(inForce.get(record.key));
        inForce.set(record.key, record);
      }
      if (held > limit)
        throw tarError('LIMIT', offset, `global pax records hold ${held} characters, the limit is ${limit}`);
    },
  };
}

function length(record: PaxRecord | undefined): number {
  return record ? record.key.length + record.value.length : 0;
}

/** Go ignores global records, GNU tar and Python apply them: one archive, two sets of members. */
function noteOverrides(records: readonly PaxRecord[], offset: number, notes: Notes): void {
  const keys = records.map((record) => record.key).filter((key) => memberKeys.has(key) || isSparseKey(key));
  if (keys.length > 0) notes.add('tar/global-override', offset, { keys: listed(keys) });
}

function noteChanges(
  inForce: ReadonlyMap<string, PaxRecord>,
  records: readonly PaxRecord[],
  where: { offset: number; notes: Notes },
): void {
  const keys = records
    .filter(({ key, value }) => inForce.has(key) && inForce.get(key)?.value !== value)
    .map((record) => record.key);
  if (keys.length > 0) where.notes.add('tar/global-changed', where.offset, { keys: listed(keys) });
}

function listed(keys: readonly string[]): string[] {
  return [...new Set(keys)].slice(0, 10).map(shown);
}
