import { readSome } from '../bytes/access.ts';
import { excerptOf } from '../content/excerpt.ts';
import type { Matched } from '../names/align.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { isoTime } from '../times/calendar.ts';
import type { ArItem } from './read.ts';

/** What is judged: two members, and the archives that they are in. */
export interface ArPair {
  readonly matched: Matched<ArItem>;
  readonly archive: Pair;
}

/** The fields of a header as they stand: where each ends. */
const FIELDS = { name: 16, time: 28, user: 34, group: 40, mode: 48, size: 58 } as const;
type Field = keyof typeof FIELDS;

/** Tells how the headers of two members differ: by what they say, and else by how they say it. */
export async function judgeHeader({ matched: { a, b }, archive }: ArPair, scan: Scan): Promise<void> {
  const [left, right] = [await readSome(archive.a, a.offset, 60), await readSome(archive.b, b.offset, 60)];
  if (left.equals(right)) return;
  const at = { path: within(archive.path, b.name), offset: b.offset };
  const explained = new Set<Field>(followed(a, b));
  if (a.ar.mtime !== b.ar.mtime) {
    explained.add('time');
    scan.tell('rebuild/ar-time', { expected: timeOf(a), found: timeOf(b) }, at);
  }
  if (a.ar.uid !== b.ar.uid || a.ar.gid !== b.ar.gid) {
    explained.add('user').add('group');
    scan.tell('rebuild/ar-owner', { expected: ownerOf(a), found: ownerOf(b) }, at);
  }
  if (a.ar.mode !== b.ar.mode) {
    explained.add('mode');
    scan.tell('rebuild/ar-mode', { expected: a.ar.mode.toString(8), found: b.ar.mode.toString(8) }, at);
  }
  const [own, other] = [fieldsOf(left), fieldsOf(right)];
  const hidden = (Object.keys(FIELDS) as Field[]).filter(
    (name) => own[name] !== other[name] && !explained.has(name),
  );
  const [first] = hidden;
  if (first === undefined) return;
  const data = { field: hidden.join(', '), expected: excerptOf(own[first]), found: excerptOf(other[first]) };
  scan.tell('rebuild/ar-form', data, at);
}

/** The fields that follow from what is told of names and contents. */
function* followed({ ar: a, name }: ArItem, { ar: b, name: other }: ArItem): Generator<Field> {
  // An offset in the table of names follows from the other names; a name before the content is counted in the size.
  if (name !== other || (a.naming === 'table' && b.naming === 'table')) yield 'name';
  if (a.size !== b.size || a.naming === 'inline' || b.naming === 'inline') yield 'size';
}

function fieldsOf(header: Buffer): Record<Field, string> {
  const fields = { name: '', time: '', user: '', group: '', mode: '', size: '' };
  let start = 0;
  for (const name of Object.keys(FIELDS) as Field[]) {
    fields[name] = header.toString('latin1', start, FIELDS[name]).trimEnd();
    start = FIELDS[name];
  }
  return fields;
}

function timeOf({ ar: { mtime } }: ArItem): string {
  return `${mtime} (${isoTime(mtime)})`;
}

function ownerOf({ ar: { uid, gid } }: ArItem): string {
  return `${uid}:${gid}`;
}
