import { crc32 } from 'node:zlib';
import type { Notes } from './notes.ts';
import { recordOver, type ZipRecord } from './record.ts';

/** One record of an extra field (APPNOTE 4.5). */
export interface ZipExtra {
  readonly id: number;
  /** Of the record's data, from the start of the file. */
  readonly offset: number;
  readonly data: Uint8Array;
}

/** Records of extra fields that change what an entry is (APPNOTE 4.5.2, 4.6.9; the attributes are libarchive's, the mode ASi's). */
export const extraIds = {
  ZIP64: 0x0001,
  ATTRIBUTES: 0x6c78,
  UNICODE_PATH: 0x7075,
  UNIX_MODE: 0x756e,
} as const;

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

/** The system that an entry was made on, and its external attributes. */
export interface HostAttributes {
  readonly host: number;
  readonly external: number;
}

/**
 * Tells attributes in records that are not those of the directory. To bsdtar alone an entry may be a symlink by libarchive's
 * record, to unzip alone by that of ASi, where the directory has no mode.
 */
export function noteAttributes(central: HostAttributes, extra: readonly ZipExtra[], notes: Notes): void {
  for (const { id, offset, data } of extra) {
    const record = recordOver(data, offset);
    if (id === extraIds.ATTRIBUTES) {
      const found = readAttributes(record, central);
      if (found?.host !== central.host || found.external !== central.external) {
        notes.add('zip/extra-attributes', offset, { ...found });
      }
    } else if (id === extraIds.UNIX_MODE && data.length >= 6) {
      // Behind the CRC-32 of the rest, which unzip does not look at.
      const mode = record.u16(4);
      if (mode !== central.external >>> 16) notes.add('zip/extra-attributes', offset, { mode });
    }
  }
}

/** Which fields a record of attributes has, by the bits of its first byte; a record with others is not read here. */
const HAS = { MADE_BY: 1, INTERNAL: 2, EXTERNAL: 4, COMMENT: 8 } as const;

function readAttributes({ bytes, u16, u32 }: ZipRecord, central: HostAttributes): HostAttributes | undefined {
  const bits = bytes[0] ?? 0xff;
  const madeBy = 1;
  const internal = madeBy + (bits & HAS.MADE_BY ? 2 : 0);
  const external = internal + (bits & HAS.INTERNAL ? 2 : 0);
  if (bits > 0x0f || bytes.length < external + (bits & HAS.EXTERNAL ? 4 : 0)) return undefined;
  return {
    host: bits & HAS.MADE_BY ? u16(madeBy) >> 8 : central.host,
    external: bits & HAS.EXTERNAL ? u32(external) : central.external,
  };
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
