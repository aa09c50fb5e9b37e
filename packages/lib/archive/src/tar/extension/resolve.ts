import type { TarAnomalyCode } from '../anomalies.ts';
import { shown } from '../errors.ts';
import type { Header } from '../header/decode.ts';
import type { FieldNumber } from '../header/number.ts';
import type { Text } from '../header/text.ts';
import type { Notes } from '../notes.ts';
import type { PaxRecord } from '../types.ts';
import type { Overrides } from './chain.ts';
import { paxId, paxSize, paxTime } from './pax-number.ts';

/** A member's values once pax records and GNU long names have replaced those of its header. */
export interface Values {
  readonly path: Text;
  readonly link: Text;
  readonly size: number;
  readonly uid: FieldNumber;
  readonly gid: FieldNumber;
  readonly mtime: FieldNumber;
  readonly uname: string;
  readonly gname: string;
}

/** What can replace a header's values, and where oddities are told. */
export interface Replacements {
  readonly overrides: Overrides;
  readonly globals: ReadonlyMap<string, PaxRecord>;
  readonly notes: Notes;
  /** Of the member's own header. */
  readonly offset: number;
}

/** Largest numbers of the header's octal fields: up to these a pax record is not needed, and must agree. */
const [maxOctal7, maxOctal11] = [0o7777777, 0o77777777777];

/**
 * The values by POSIX: the member's pax records, then its GNU long names, then global records, then the header.
 * Where a reader that leaves out one of these sees another value, that is told.
 * @throws ERR_REPRO_TAR_SIZE, ERR_REPRO_TAR_PAX for numbers that are none
 */
export function resolveValues(header: Header, from: Replacements): Values {
  const { overrides, globals, notes, offset } = from;
  if (overrides.start === undefined && globals.size === 0) return headerValues(header);
  const own = new Map(overrides.records.map((record) => [record.key, record]));
  const pick = (key: string): PaxRecord | undefined => {
    const record = own.get(key) ?? globals.get(key);
    return record?.value === '' ? undefined : record;
  };
  noteMixture(header, own, from);
  const text = (key: 'uname' | 'gname'): string => {
    const record = pick(key);
    if (!record) return header[key].text;
    noteConflict(record, { found: header[key].text, fits: fitsText(record, 31) }, { notes, offset });
    return record.value;
  };
  return {
    path: name(header.name, { own: own.get('path'), picked: pick('path'), long: overrides.longName }, from),
    link: name(
      header.link,
      { own: own.get('linkpath'), picked: pick('linkpath'), long: overrides.longLink },
      from,
    ),
    size: size(header.size, pick('size'), from),
    uid: number(header.uid, pick('uid'), from),
    gid: number(header.gid, pick('gid'), from),
    mtime: number(header.mtime, pick('mtime'), from),
    uname: text('uname'),
    gname: text('gname'),
  };
}

function headerValues(header: Header): Values {
  const { name: path, link, size: bytes, uid, gid, mtime, uname, gname } = header;
  return { path, link, size: bytes, uid, gid, mtime, uname: uname.text, gname: gname.text };
}

/** GNU and pax headers for one member: which of two names wins depends on the reader. */
function noteMixture(header: Header, own: ReadonlyMap<string, PaxRecord>, from: Replacements): void {
  const { overrides, notes, offset } = from;
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

function name(inHeader: Text, { own, picked, long }: NameSources, { notes, offset }: Replacements): Text {
  if (long && !own) return long;
  if (!picked) return inHeader;
  const isPath = picked.key === 'path';
  const differs = withoutSlash(inHeader.text) !== withoutSlash(picked.value);
  // A name that the header can hold has no business in a record, unless the header says the same.
  if (differs && fitsText(picked, 100)) {
    const code: TarAnomalyCode = isPath ? 'tar/pax-path-conflict' : 'tar/pax-link-conflict';
    notes.add(code, offset, { header: shown(inHeader.text), pax: shown(picked.value) });
  }
  return picked.rawValue ? { text: picked.value, raw: picked.rawValue } : { text: picked.value };
}

/**
 * CVE-2025-62518 and its inverse CVE-2026-33055: a reader that takes the header's size where another takes the
 * record's goes on inside the content, and finds members there that the other never sees.
 */
function size(inHeader: number, record: PaxRecord | undefined, { notes, offset }: Replacements): number {
  if (!record) return inHeader;
  const value = paxSize(record, notes);
  const agrees = value === inHeader || (value > maxOctal11 && inHeader === 0);
  if (!agrees) notes.add('tar/pax-size-conflict', offset, { header: inHeader, pax: value });
  return value;
}

function number(inHeader: FieldNumber, record: PaxRecord | undefined, from: Replacements): FieldNumber {
  if (!record) return inHeader;
  const isTime = record.key === 'mtime';
  const read = isTime ? paxTime(record, from.notes) : paxId(record, from.notes);
  const whole = Math.floor(read.value);
  const fits = whole >= 0 && whole <= (isTime ? maxOctal11 : maxOctal7);
  noteConflict(record, { found: inHeader.value, fits: fits && whole !== inHeader.value }, from);
  return read;
}

function noteConflict(
  record: PaxRecord,
  header: { found: string | number; fits: boolean },
  where: { notes: Notes; offset: number },
): void {
  if (!header.fits || header.found === record.value) return;
  const found = typeof header.found === 'string' ? shown(header.found) : header.found;
  where.notes.add('tar/pax-value-conflict', where.offset, {
    key: record.key,
    header: found,
    pax: shown(record.value),
  });
}

/** Whether a header's text field of `length` bytes can hold the value. */
function fitsText(record: PaxRecord, length: number): boolean {
  return record.value.length <= length && /^[ -~]*$/.test(record.value);
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
