import { blockSize, type FieldName, type RawHeader, rawHeader } from '@repro/archive/tar';
import { readSome } from '../bytes/access.ts';
import { excerptOf } from '../content/excerpt.ts';
import type { Matched } from '../names/align.ts';
import { keyOf } from '../names/item.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { judgeExtensions } from './extensions.ts';
import { judgeMode } from './mode.ts';
import type { Member } from './read.ts';

/** What is judged: two members, and the archives that they are in. */
export interface HeaderPair {
  readonly matched: Matched<Member>;
  readonly archive: Pair;
  /** Whether all paths differ by a prefix, which is told already. */
  readonly isMoved: boolean;
}

/** Tells how the headers of two members differ: by what they say, and else by how they say it. */
export async function judgeHeaders(pair: HeaderPair, scan: Scan): Promise<void> {
  const { a, b } = pair.matched;
  const [left, right] = [await headBytes(a, pair.archive.a), await headBytes(b, pair.archive.b)];
  if (left.equals(right)) return;
  const explained = new Set<FieldName>(movedFields(pair));
  judgeValues(pair, explained, scan);
  // Another format writes almost every field in another form, and a sparse file is another set of headers.
  if (judgeFormat(pair, scan) || Boolean(a.tar.sparse) !== Boolean(b.tar.sparse)) return;
  for (const field of await judgeExtensions(pair, scan)) explained.add(field);
  judgeForm({ ...pair, left, right }, explained, scan);
}

/** All blocks of a member before its content; more than any extension may have is not read. */
function headBytes({ tar }: Member, access: Pair['a']): Promise<Buffer> {
  return readSome(access, tar.headerOffset, Math.min(tar.dataOffset - tar.headerOffset, 8 * 1024 * 1024));
}

/** Where a difference is. */
export function placeOf({ matched, archive }: HeaderPair): { path: string; offset: number } {
  return { path: within(archive.path, matched.b.name), offset: matched.b.tar.blockOffset };
}

/** The fields that follow from names and sizes, whose differences are told of the members as such. */
function movedFields({ matched: { a, b } }: HeaderPair): FieldName[] {
  const fields: FieldName[] = [];
  if (a.name !== b.name) fields.push('name', 'prefix', 'padding');
  if (a.tar.storedSize !== b.tar.storedSize || a.tar.sparse || b.tar.sparse)
    fields.push('size', 'prefix', 'padding');
  if (a.tar.mtime !== b.tar.mtime || a.tar.mtimeText !== b.tar.mtimeText) fields.push('mtime');
  return fields;
}

/** Tells the values that differ, and notes the fields that hold them. */
function judgeValues(pair: HeaderPair, explained: Set<FieldName>, scan: Scan): void {
  const { a, b } = pair.matched;
  const at = placeOf(pair);
  if (a.tar.kind !== b.tar.kind) {
    judgeKind(pair, scan);
    for (const field of ['typeflag', 'linkname', 'size', 'mode'] as const) explained.add(field);
  } else {
    if (a.tar.link !== b.tar.link) judgeLink(pair, explained, scan);
    if (a.tar.mode !== b.tar.mode) {
      judgeMode({ a: a.tar.mode, b: b.tar.mode, isFile: a.tar.kind === 'file' }, at, scan);
      explained.add('mode');
    }
  }
  for (const field of ['uid', 'gid'] as const) {
    if (a.tar[field] === b.tar[field]) continue;
    explained.add(field);
    scan.tell(`rebuild/${field}`, { expected: a.tar[field], found: b.tar[field] }, at);
  }
  for (const field of ['uname', 'gname'] as const) {
    if (a.tar[field] === b.tar[field]) continue;
    explained.add(field);
    const data = { expected: excerptOf(a.tar[field]), found: excerptOf(b.tar[field]) };
    scan.tell(`rebuild/${field}`, data, at);
  }
  if (a.tar.devmajor !== b.tar.devmajor || a.tar.devminor !== b.tar.devminor) {
    explained.add('devmajor').add('devminor');
    scan.tell('rebuild/device', { expected: deviceOf(a), found: deviceOf(b) }, at);
  }
  if (Boolean(a.tar.sparse) !== Boolean(b.tar.sparse)) {
    explained.add('typeflag').add('name').add('prefix');
    scan.tell('rebuild/sparse', { expected: formOf(a), found: formOf(b) }, at);
  }
}

function judgeKind(pair: HeaderPair, scan: Scan): void {
  const { a, b } = pair.matched;
  const kinds = [a.tar.kind, b.tar.kind];
  const isCopy = kinds.includes('hardlink') && kinds.includes('file');
  const data = { expected: a.tar.kind, found: b.tar.kind };
  scan.tell(isCopy ? 'rebuild/hardlink' : 'rebuild/kind', data, placeOf(pair));
}

function judgeLink(pair: HeaderPair, explained: Set<FieldName>, scan: Scan): void {
  const { a, b } = pair.matched;
  explained.add('linkname');
  // A hard link names a member: where members are called otherwise it names the same one by its other name.
  const isSame = pair.isMoved || keyOf(a.tar.link ?? '') === keyOf(b.tar.link ?? '');
  if (a.tar.kind === 'hardlink' && a.name !== b.name && isSame) return;
  const data = { expected: excerptOf(a.tar.link), found: excerptOf(b.tar.link) };
  scan.tell('rebuild/link-target', data, placeOf(pair));
}

function deviceOf({ tar }: Member): string {
  return `${tar.devmajor},${tar.devminor}`;
}

function formOf({ tar }: Member): string {
  return tar.sparse ? `sparse, GNU ${tar.sparse.version}` : 'dense';
}

/** The format of a member's own header: what a pax header adds is judged for itself. */
function ownFormat({ tar }: Member): string {
  return tar.format === 'pax' ? 'ustar' : tar.format;
}

/** Tells another format; then almost every field is written in another form, and that is all of one cause. */
function judgeFormat(pair: HeaderPair, scan: Scan): boolean {
  const { a, b } = pair.matched;
  if (ownFormat(a) === ownFormat(b)) return false;
  scan.tell('rebuild/format', { expected: a.tar.format, found: b.tar.format }, placeOf(pair));
  return true;
}

/** What no value explains: the same number or name, written in another way. The checksum follows from all else. */
function judgeForm(
  { matched, left, right, ...pair }: HeaderPair & { readonly left: Buffer; readonly right: Buffer },
  explained: ReadonlySet<FieldName>,
  scan: Scan,
): void {
  const [own, other] = [ownHeader(matched.a, left), ownHeader(matched.b, right)];
  const differing = (Object.keys(own) as FieldName[]).filter((field) => own[field] !== other[field]);
  const telling = differing.length === 1 ? differing : differing.filter((field) => field !== 'chksum');
  const hidden = telling.filter((field) => !explained.has(field));
  const [first] = hidden;
  if (!first) return;
  const data = { field: hidden.join(', '), expected: shown(own[first]), found: shown(other[first]) };
  scan.tell('rebuild/header-form', data, placeOf({ matched, ...pair }));
}

function ownHeader({ tar }: Member, head: Buffer): RawHeader {
  const at = tar.blockOffset - tar.headerOffset;
  return rawHeader(head.subarray(at, at + blockSize));
}

/** A field as it stands, its NULs as `\0`. */
function shown(field: string): string {
  return excerptOf(field.replace(/\0+$/, '').replaceAll('\0', '\\0'));
}
