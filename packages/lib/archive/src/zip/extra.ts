import { crc32 } from 'node:zlib';
import type { Notes } from './notes.ts';
import { recordOver } from './record.ts';

/** One record of an extra field (APPNOTE 4.5). */
export interface ZipExtra {
  readonly id: number;
  /** Of the record's data, from the start of the file. */
  readonly offset: number;
  readonly data: Uint8Array;
}

/** Records of extra fields that change what an entry is (APPNOTE 4.5.2, 4.6.9). */
export const extraIds = { ZIP64: 0x0001, UNICODE_PATH: 0x7075 } as const;

/** The records of an extra field, which begins at `offset` in the file. */
export function parseExtra(bytes: Uint8Array, offset: number, notes: Notes): ZipExtra[] {
  const { u16 } = recordOver(bytes, offset);
  const records: ZipExtra[] = [];
  const seen = new Set<number>();
  let at = 0;
  while (at + 4 <= bytes.length && at + 4 + u16(at + 2) <= bytes.length) {
    const id = u16(at);
    const end = at + 4 + u16(at + 2);
    if (seen.has(id)) notes.add('zip/extra-repeated', offset + at, { id });
    seen.add(id);
    records.push({ id, offset: offset + at + 4, data: bytes.subarray(at + 4, end) });
    at = end;
  }
  if (at < bytes.length) notes.add('zip/extra-form', offset + at, { length: bytes.length - at });
  return records;
}

/** Fields whose values may be in a zip64 record, in the order of that record. */
export interface WideFields {
  size: number;
  compressedSize: number;
  localOffset?: number;
}

const ABSENT = 0xffffffff;

/** Replaces the fields that have no room in a header by those of its zip64 record (APPNOTE 4.5.3). */
export function applyZip64(fields: WideFields, extra: readonly ZipExtra[], notes: Notes): void {
  const record = extra.find(({ id }) => id === extraIds.ZIP64);
  if (!record) return;
  const { u64 } = recordOver(record.data, record.offset);
  let at = 0;
  for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
    if (fields[key] !== ABSENT || at + 8 > record.data.length) continue;
    fields[key] = u64(at);
    at += 8;
  }
  if (at < record.data.length) notes.add('zip/zip64-unneeded', record.offset + at);
}

/** The name that a Unicode path record gives, when it is made for the name in the header (APPNOTE 4.6.9). */
export function unicodePath(extra: readonly ZipExtra[], name: Uint8Array, notes: Notes): string | undefined {
  const record = extra.find(({ id }) => id === extraIds.UNICODE_PATH);
  if (!record || record.data.length < 5) return undefined;
  const { u32 } = recordOver(record.data, record.offset);
  const path = Buffer.from(record.data.subarray(5)).toString('utf8');
  if (u32(1) !== crc32(name)) notes.add('zip/unicode-path-stale', record.offset, { path });
  return path;
}
