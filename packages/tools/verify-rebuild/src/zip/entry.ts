import type { Location } from '@repro/report';
import { excerptOf } from '../content/excerpt.ts';
import type { Matched } from '../names/align.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { judgeMode } from '../tar/mode.ts';
import { centralFields, type ExtraRecord, localExtra, type ZipItem } from './read.ts';

/** What is judged: two entries, and the archives that they are in. */
export interface EntryPair {
  readonly matched: Matched<ZipItem>;
  readonly archive: Pair;
}

/** Tells how the headers of two entries differ, their time apart. */
export async function judgeEntry({ matched, archive }: EntryPair, scan: Scan): Promise<void> {
  const [a, b] = [matched.a.zip, matched.b.zip];
  const at = { path: within(archive.path, matched.b.name), offset: b.headerOffset };
  const [own, other] = [await centralFields(archive.a, a), await centralFields(archive.b, b)];
  if (a.kind !== b.kind) scan.tell('rebuild/kind', { expected: a.kind, found: b.kind }, at);
  if (a.method !== b.method) {
    scan.tell('rebuild/zip-method', { expected: methodName(a.method), found: methodName(b.method) }, at);
  }
  if (a.host !== b.host) scan.tell('rebuild/zip-host', { expected: a.host, found: b.host }, at);
  if (own.madeBy !== other.madeBy || (own.needed !== other.needed && a.method === b.method)) {
    const data = { expected: versions(own), found: versions(other) };
    scan.tell('rebuild/zip-version', data, at);
  }
  if (a.flags !== b.flags && a.method === b.method) {
    scan.tell('rebuild/zip-flags', { expected: flagsOf(a.flags), found: flagsOf(b.flags) }, at);
  }
  judgeAttributes({ a: { ...a, ...own }, b: { ...b, ...other } }, at, scan);
  if (own.comment !== other.comment) {
    const data = { of: 'the entry', expected: excerptOf(own.comment), found: excerptOf(other.comment) };
    scan.tell('rebuild/zip-comment', data, at);
  }
  const extras = [...differing(own.extra, other.extra, 'directory')];
  extras.push(...differing(await localExtra(archive.a, a), await localExtra(archive.b, b), 'local header'));
  judgeExtra(extras, at, scan);
}

interface Attributes {
  readonly kind: string;
  readonly mode?: number;
  readonly host: number;
  readonly internal: number;
  readonly external: number;
}

function judgeAttributes(
  { a, b }: { readonly a: Attributes; readonly b: Attributes },
  at: Location,
  scan: Scan,
): void {
  const isMode = a.mode !== undefined && b.mode !== undefined && a.mode !== b.mode && a.kind === b.kind;
  if (isMode) judgeMode({ a: a.mode, b: b.mode, isFile: a.kind === 'file' }, at, scan);
  // The external ones hold the mode.
  const isSame = a.internal === b.internal && (isMode || a.external === b.external);
  // Attributes of another host system are written in another form.
  if (isSame || a.host !== b.host || a.kind !== b.kind) return;
  scan.tell('rebuild/zip-attributes', { expected: attributesOf(a), found: attributesOf(b) }, at);
}

function attributesOf({ external, internal }: Attributes): string {
  return `0x${external.toString(16)}, internal 0x${internal.toString(16)}`;
}

interface ExtraDifference {
  readonly id: number;
  readonly where: string;
}

function* differing(
  a: readonly ExtraRecord[],
  b: readonly ExtraRecord[],
  where: string,
): Generator<ExtraDifference> {
  const [own, other] = [byId(a), byId(b)];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    if (own.get(id) !== other.get(id)) yield { id, where };
  }
}

function byId(records: readonly ExtraRecord[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const { id, data } of records) found.set(id, `${found.get(id) ?? ''}${data};`);
  return found;
}

/** Records that hold times, and records that hold the numbers of users (Info-ZIP's proginfo/extrafld.txt). */
const TIMES = new Set([0x5455, 0x000a, 0x5855]);
const OWNERS = new Set([0x7855, 0x7875]);

/** One finding for each kind of record, wherever it stands. */
function judgeExtra(extras: readonly ExtraDifference[], at: Location, scan: Scan): void {
  const seen = new Set<number>();
  for (const { id, where } of extras) {
    if (seen.has(id)) continue;
    seen.add(id);
    const data = { record: id < 0 ? 'unformed' : `0x${id.toString(16).padStart(4, '0')}`, where };
    if (TIMES.has(id)) scan.tell('rebuild/zip-extra-time', data, at);
    else if (OWNERS.has(id)) scan.tell('rebuild/zip-extra-owner', data, at);
    else scan.tell('rebuild/zip-extra', data, at);
  }
}

function methodName(method: number): string {
  if (method === 0) return 'stored';
  return method === 8 ? 'deflate' : `method ${method}`;
}

function versions({ madeBy, needed }: { readonly madeBy: number; readonly needed: number }): string {
  return `made by ${madeBy / 10}, needs ${needed / 10}`;
}

function flagsOf(flags: number): string {
  return `0x${flags.toString(16).padStart(4, '0')}`;
}
