import { isUtf8 } from 'node:buffer';
import { shown, tarError } from '../errors.ts';
import type { Text } from '../header/text.ts';
import type { Notes } from '../notes.ts';
import type { PaxRecord } from '../types.ts';

const [tab, lineFeed, space, zero, equals] = [0x09, 0x0a, 0x20, 0x30, 0x3d];

/** Longest length prefix: more digits cannot stand for a record within the limits. */
const maxDigits = 10;

/** Data of an extension header: where it lies in the archive, and where oddities are told. */
export interface ExtensionSite {
  readonly bytes: Buffer;
  readonly offset: number;
  readonly notes: Notes;
}

/**
 * The records of a pax extended header, in order: `LENGTH KEY=VALUE\n`, LENGTH decimal and of the whole record
 * (POSIX.1-2017, pax, "pax Extended Header"). Linear in the size.
 * @throws ERR_REPRO_TAR_PAX for a length that does not end in a line feed within the header, for a record without `=` or key, for
 * a key that begins with a blank, and for a NUL in a key
 */
export function parsePax(site: ExtensionSite): PaxRecord[] {
  const { bytes, offset, notes } = site;
  const records: PaxRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] === 0) {
      checkTail(site, at);
      break;
    }
    const { end, keyAt } = readLength(site, at);
    const equalsAt = bytes.indexOf(equals, keyAt);
    if (equalsAt < 0 || equalsAt >= end - 1) throw malformed(offset + at, 'record has no "="');
    if (equalsAt === keyAt) throw malformed(offset + at, 'record has no keyword');
    // GNU tar passes over blanks before a keyword: " path" is a path to it, and nothing to others.
    if (bytes[keyAt] === space || bytes[keyAt] === tab)
      throw malformed(offset + keyAt, 'keyword begins with a blank');
    // Readers in C compare a keyword up to its NUL: "path\0x" is a path to them, and nothing to others.
    const nul = bytes.subarray(keyAt, equalsAt).indexOf(0);
    if (nul >= 0) throw malformed(offset + keyAt + nul, 'keyword holds a NUL');
    records.push(toRecord(bytes, { at: offset + at, keyAt, equalsAt, end: end - 1 }));
    at = end;
  }
  noteRecords(records, notes);
  return records;
}

/** Where the record that begins at `at` ends, and where its keyword begins. */
function readLength(site: ExtensionSite, at: number): { end: number; keyAt: number } {
  const { bytes, offset, notes } = site;
  let length = 0;
  let i = at;
  for (; isDigit(bytes[i]); i++) length = Math.min(length * 10 + bytes[i]! - zero, 10 ** maxDigits);
  if (i === at || bytes[i] !== space) throw malformed(offset + i, 'length is not decimal digits and a space');
  const end = at + length;
  if (end <= i + 1 || end > bytes.length) {
    throw malformed(offset + at, `record length ${length} does not fit the ${bytes.length - at} bytes left`);
  }
  if (bytes[end - 1] !== lineFeed) throw malformed(offset + end - 1, 'record does not end in a line feed');
  if (bytes[at] === zero) notes.add('tar/pax-length-form', offset + at, {});
  return { end, keyAt: i + 1 };
}

function toRecord(
  bytes: Buffer,
  where: { at: number; keyAt: number; equalsAt: number; end: number },
): PaxRecord {
  const key = bytes.toString('utf8', where.keyAt, where.equalsAt);
  const rawValue = bytes.subarray(where.equalsAt + 1, where.end);
  const record = { key, value: rawValue.toString('utf8'), offset: where.at };
  return isUtf8(rawValue) ? record : { ...record, rawValue: Uint8Array.from(rawValue) };
}

/** The value of a record that is a name. */
export function recordText({ value, rawValue }: PaxRecord): Text {
  return rawValue ? { text: value, raw: rawValue } : value;
}

/** Readers in C stop at a NUL, others go on or refuse: only more NULs may follow. */
function checkTail({ bytes, offset, notes }: ExtensionSite, at: number): void {
  for (let i = at; i < bytes.length; i++) {
    if (bytes[i] !== 0) throw malformed(offset + at, 'NUL where a record is expected');
  }
  notes.add('tar/pax-trailing-nul', offset + at, { bytes: bytes.length - at });
}

/** Sparse maps of GNU tar 1.14 (format 0.0) repeat these by design. */
const repeatable: ReadonlySet<string> = new Set(['GNU.sparse.offset', 'GNU.sparse.numbytes']);

/** Extended attributes are bytes; all other values are text that readers in C end at a NUL. */
const binaryKey = /^(SCHILY\.xattr|LIBARCHIVE\.xattr|SUN\.holesdata|hdrcharset)/;

function noteRecords(records: readonly PaxRecord[], notes: Notes): void {
  const seen = new Set<string>();
  for (const { key: fullKey, value, rawValue, offset } of records) {
    const key = shown(fullKey);
    if (seen.has(fullKey) && !repeatable.has(fullKey)) notes.add('tar/pax-repeated', offset, { key });
    seen.add(fullKey);
    if (value === '' && fullKey !== 'comment') notes.add('tar/pax-empty-value', offset, { key });
    if (binaryKey.test(fullKey)) continue;
    if (value.includes('\0')) notes.add('tar/nul-in-pax', offset, { key });
    if (rawValue) notes.add('tar/pax-not-utf8', offset, { key });
  }
  const charset = records.find((record) => record.key === 'hdrcharset');
  if (charset && charset.value !== 'ISO-IR 10646 2000 UTF-8') {
    notes.add('tar/pax-charset', charset.offset, { found: shown(charset.value) });
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= zero + 9;
}

function malformed(offset: number, what: string): Error {
  return tarError('PAX', offset, `pax ${what}`);
}
