import { blockSize, type FieldName, type PaxRecord, rawHeader } from '@repro/archive/tar';
import { readSome } from '../bytes/access.ts';
import { excerptOf } from '../content/excerpt.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { type HeaderPair, placeOf } from './header.ts';
import type { Extension, Member } from './read.ts';

/** Records of times. `mtime` is one that says more than the header only where it has a fraction. */
const TIMES = ['atime', 'ctime', 'mtime', 'LIBARCHIVE.creationtime'];

const ATTRIBUTES = /^(?:SCHILY|LIBARCHIVE)\.(?:xattr|acl)\.|^RHT\.security\./;

/** The fields of a member's own header that are cut short, or hold anything, where an extension header has the value. */
const STORED: readonly FieldName[] = ['name', 'prefix', 'linkname', 'size', 'uid', 'gid', 'uname', 'gname'];

/**
 * Tells how the extension headers of two members differ: which records they hold, and what their own headers hold.
 * Gives the fields of the members' own headers that this explains.
 */
export async function judgeExtensions(pair: HeaderPair, scan: Scan): Promise<readonly FieldName[]> {
  const { a, b } = pair.matched;
  const before = scan.told;
  // What is too long for a header, or no number that it has room for, brings an extension along.
  const follows = judgeRecords(pair, scan) || a.name !== b.name || a.tar.link !== b.tar.link;
  const forms = { expected: formsOf(a), found: formsOf(b) };
  if (forms.expected !== forms.found) {
    if (scan.told === before && !follows)
      scan.tell('rebuild/field-storage', { field: 'path', ...forms }, placeOf(pair));
    return STORED;
  }
  const { archive } = pair;
  const at = { archive, path: placeOf(pair).path, isRenamed: a.name !== b.name };
  for (const [i, extension] of a.extensions.entries()) {
    await judgeExtension({ a: extension, b: b.extensions[i] as Extension, ...at }, scan);
  }
  return [];
}

/** Which extension headers stand before a member. */
function formsOf({ extensions }: Member): string {
  const names = extensions.map(({ typeflag }) =>
    typeflag === 'x' ? 'pax header' : `GNU ${typeflag} header`,
  );
  return names.length === 0 ? 'header' : names.join(', ');
}

/** Tells the records that differ, and whether there are some that follow from values of the members, which were told. */
function judgeRecords(pair: HeaderPair, scan: Scan): boolean {
  const { a, b } = pair.matched;
  let follows = false;
  const [expected, found] = [recordsOf(a), recordsOf(b)];
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    const [left, right] = [expected.get(key), found.get(key)];
    if (left?.value === right?.value) continue;
    const values = valuesOf(key, pair.matched);
    if (values && values[0] !== values[1]) {
      follows = true;
      continue;
    }
    const code = codeOf(key);
    const data =
      code === 'rebuild/field-storage'
        ? { field: key, expected: storageOf(left), found: storageOf(right) }
        : { field: key.slice(0, 100), expected: excerptOf(left?.value), found: excerptOf(right?.value) };
    scan.tell(code, data, placeOf(pair));
  }
  return follows;
}

function recordsOf({ extensions }: Member): Map<string, PaxRecord> {
  return new Map(extensions.flatMap(({ records }) => records.map((record) => [record.key, record])));
}

/** The values of both members for a record that replaces one of the header; where they differ, that was told of the member. */
function valuesOf(key: string, { a, b }: HeaderPair['matched']): [unknown, unknown] | undefined {
  if (key === 'path') return [a.name, b.name];
  if (key === 'linkpath') return [a.tar.link, b.tar.link];
  if (key === 'mtime') return [a.tar.mtimeText ?? a.tar.mtime, b.tar.mtimeText ?? b.tar.mtime];
  if (key.startsWith('GNU.sparse.')) return [a.tar.sparse, b.tar.sparse];
  if (key === 'size' || key === 'uid' || key === 'gid' || key === 'uname' || key === 'gname') {
    return [a.tar[key], b.tar[key]];
  }
  return undefined;
}

function codeOf(key: string) {
  if (TIMES.includes(key)) return 'rebuild/pax-times';
  if (ATTRIBUTES.test(key)) return 'rebuild/pax-xattr';
  const isStored = ['path', 'linkpath', 'size', 'uid', 'gid', 'uname', 'gname'].includes(key);
  return isStored ? 'rebuild/field-storage' : 'rebuild/pax-record';
}

function storageOf(record: PaxRecord | undefined): string {
  return record ? 'pax record' : 'header field';
}

/** What is judged: two extension headers, and where that is told. */
interface ExtensionPair {
  readonly a: Extension;
  readonly b: Extension;
  readonly archive: Pair;
  readonly path: string;
  /** Whether another name follows from that of the member. */
  readonly isRenamed: boolean;
}

/** An extension header's own fields, which extraction passes over and bytes keep. */
export async function judgeExtension(
  { a, b, archive, path, isRenamed }: ExtensionPair,
  scan: Scan,
): Promise<void> {
  const at = { path, offset: b.offset };
  const [own, other] = [await headerOf(a, archive.a), await headerOf(b, archive.b)];
  const isNumbered = a.name !== b.name && withoutId(a.name) === withoutId(b.name);
  if (isNumbered) scan.tell('rebuild/pax-pid', { expected: excerptOf(a.name), found: excerptOf(b.name) }, at);
  const fields = (Object.keys(own) as FieldName[]).filter(
    // The name was judged, the size follows from the records, and the checksum from all.
    (field) => own[field] !== other[field] && !['name', 'prefix', 'size', 'chksum'].includes(field),
  );
  if (a.name !== b.name && !isNumbered && !isRenamed) fields.unshift('name');
  const [first] = fields;
  if (!first) return;
  const data = { field: fields.join(', '), expected: shown(own[first]), found: shown(other[first]) };
  scan.tell('rebuild/extension-header', data, at);
}

async function headerOf({ offset }: Extension, access: Pair['a']): Promise<ReturnType<typeof rawHeader>> {
  return rawHeader(await readSome(access, offset, blockSize));
}

/** GNU tar before 1.35 calls its pax headers `PaxHeaders.PID`, other programs have the number elsewhere. */
function withoutId(name: string): string {
  return name.replace(/\d+/g, '');
}

function shown(field: string): string {
  return excerptOf(field.replace(/\0+$/, '').replaceAll('\0', '\\0'));
}
