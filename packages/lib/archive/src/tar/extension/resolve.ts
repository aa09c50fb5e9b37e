import type { TarAnomalyCode } from '../anomalies.ts';
import { shown } from '../errors.ts';
import type { Header, Values } from '../header/decode.ts';
import type { HeaderSite } from '../header/fields.ts';
import { type Text, textOf } from '../header/text.ts';
import type { PaxRecord } from '../types.ts';
import type { Overrides } from './chain.ts';
import { recordText } from './pax.ts';
import { paxId, paxSize, paxTime } from './pax-number.ts';
import { isSparseKey } from './sparse.ts';

/** What can replace a header's values. */
export interface Replacements {
  readonly overrides: Overrides;
  readonly globals: ReadonlyMap<string, PaxRecord>;
}

/** Largest numbers of the header's octal fields: up to these a pax record is not needed, and must agree. */
const [maxOctal7, maxOctal11] = [0o7777777, 0o77777777777];

/**
 * The values by POSIX: the member's pax records, then its GNU long names, then global records, then the header.
 * Where a reader that leaves out one of these sees another value, that is told.
 * @throws ERR_REPRO_TAR_SIZE, ERR_REPRO_TAR_PAX for numbers that are none
 */
export function resolveValues(header: Header, site: HeaderSite, from: Replacements): Values {
  const { overrides, globals } = from;
  if (overrides.start === undefined && globals.size === 0) return header;
  const own = new Map(overrides.records.map((record) => [record.key, record]));
  const pick = (key: string): PaxRecord | undefined => {
    const record = own.get(key) ?? globals.get(key);
    return record?.value === '' ? undefined : record;
  };
  noteMixture(header, { own, overrides }, site);
  const text = (key: 'uname' | 'gname'): string => {
    const record = pick(key);
    if (!record) return header[key];
    noteConflict(record, { found: header[key], fits: fitsText(record, 31) }, site);
    return record.value;
  };
  const pickedTime = pick('mtime');
  const mtime = number(header.mtime, pickedTime, site);
  return {
    path: name(header.path, { own: own.get('path'), picked: pick('path'), long: overrides.longName }, site),
    link: name(
      header.link,
      { own: own.get('linkpath'), picked: pick('linkpath'), long: overrides.longLink },
      site,
    ),
    size: size(header.size, pick('size'), { site, records: overrides.records }),
    uid: number(header.uid, pick('uid'), site),
    gid: number(header.gid, pick('gid'), site),
    mtime,
    mtimeText: pickedTime && !isWhole(mtime, pickedTime) ? pickedTime.value : header.mtimeText,
    uname: text('uname'),
    gname: text('gname'),
  };
}

/** GNU and pax headers for one member: which of two names wins depends on the reader. */
function noteMixture(
  header: Header,
  { own, overrides }: { own: ReadonlyMap<string, PaxRecord>; overrides: Overrides },
  { notes, offset }: HeaderSite,
): void {
  const hasGnu = overrides.longName !== undefined || overrides.longLink !== undefined;
  const isMixed = (overrides.longName && own.has('path')) || (overrides.longLink && own.has('linkpath'));
  if (isMixed) notes.add('tar/mixed-names', offset, {});
  else if (
    (hasGnu && own.size > 0) ||
    (hasGnu && header.format !== 'gnu') ||
    (own.size > 0 && header.format === 'gnu')
  ) {
    notes.add('tar/extension-format', offset, { typeflag: header.typeflag, format: header.format });
  }
}

interface NameSources {
  readonly own: PaxRecord | undefined;
  readonly picked: PaxRecord | undefined;
  readonly long: Text | undefined;
}

function name(inHeader: Text, { own, picked, long }: NameSources, { notes, offset }: HeaderSite): Text {
  if (long && !own) return long;
  if (!picked) return inHeader;
  const isPath = picked.key === 'path';
  const differs = withoutSlash(textOf(inHeader)) !== withoutSlash(picked.value);
  // A name that the header can hold has no business in a record, unless the header says the same.
  if (differs && fitsText(picked, 100)) {
    const code: TarAnomalyCode = isPath ? 'tar/pax-path-conflict' : 'tar/pax-link-conflict';
    notes.add(code, offset, { header: shown(textOf(inHeader)), pax: shown(picked.value) });
  }
  return recordText(picked);
}

/**
 * CVE-2025-62518 and its inverse CVE-2026-33055: a reader that takes the header's size where another takes the
 * record's goes on inside the content, and finds members there that the other never sees. So does Python with a sparse file,
 * the size of which is another record's.
 */
function size(
  inHeader: number,
  record: PaxRecord | undefined,
  { site, records }: { site: HeaderSite; records: readonly PaxRecord[] },
): number {
  if (!record) return inHeader;
  const value = paxSize(record, site.notes);
  const agrees = value === inHeader || (value > maxOctal11 && inHeader === 0);
  if (!agrees || records.some(({ key }) => isSparseKey(key)))
    site.notes.add('tar/pax-size-conflict', site.offset, { header: inHeader, pax: value });
  return value;
}

function number(inHeader: number, record: PaxRecord | undefined, site: HeaderSite): number {
  if (!record) return inHeader;
  const isTime = record.key === 'mtime';
  const read = isTime ? paxTime(record, site.notes) : paxId(record, site.notes);
  // Older versions of Python write 0 into the header beside a time with a fraction, and so most archives of its packages.
  const isBlank = isTime && inHeader === 0 && record.value.includes('.');
  const fits = !isBlank && read >= 0 && read <= (isTime ? maxOctal11 : maxOctal7);
  // Some writers round a fraction down, some to the nearest second.
  noteConflict(record, { found: inHeader, fits: fits && Math.abs(read - inHeader) >= 1 }, site);
  return read;
}

function noteConflict(
  record: PaxRecord,
  header: { found: string | number; fits: boolean },
  { notes, offset }: HeaderSite,
): void {
  if (!header.fits || header.found === record.value) return;
  const found = typeof header.found === 'string' ? shown(header.found) : header.found;
  notes.add('tar/pax-value-conflict', offset, {
    key: record.key,
    header: found,
    pax: shown(record.value),
  });
}

/** Whether a header's text field of `length` bytes can hold the value. */
function fitsText(record: PaxRecord, length: number): boolean {
  return record.value.length <= length && /^[ -~]*$/.test(record.value);
}

function isWhole(value: number, record: PaxRecord): boolean {
  return Number.isSafeInteger(value) && !record.value.includes('.');
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
