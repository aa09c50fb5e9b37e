import { isAscii } from 'node:buffer';
import { BLOCK, MAX_OCTAL_11, NAME_FIELD, padded, type TypeFlag, writeHeader } from './header.ts';
import { type PaxRecord, paxRecords } from './pax.ts';

/** What a member is. */
export const KIND = {
  file: 0,
  executable: 1,
  directory: 2,
  symlink: 3,
  hardlink: 4,
  executableHardlink: 5,
} as const;

/** A number of `KIND`. */
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Type flag and normalised mode of each kind, by its number. */
const FORM: readonly { readonly type: TypeFlag; readonly mode: number }[] = [
  { type: '0', mode: 0o644 },
  { type: '0', mode: 0o755 },
  { type: '5', mode: 0o755 },
  { type: '2', mode: 0o755 },
  { type: '1', mode: 0o644 },
  { type: '1', mode: 0o755 },
];

/** Everything that the headers of a member say. */
export interface Member {
  readonly kind: Kind;
  /** Bytes of the name, a directory's with its trailing slash. */
  readonly name: Uint8Array;
  /** Bytes of the link target; empty for other kinds. */
  readonly link: Uint8Array;
  /** Whether name or link are not UTF-8. */
  readonly raw: boolean;
  readonly size: number;
  /** Seconds since the epoch, of any sign. */
  readonly mtime: number;
}

const EMPTY = new Uint8Array(0);
const SLASH = 0x2f;
const DOT = Buffer.from('.');
const PAX_HEADERS = Buffer.from('/PaxHeaders/');

/** Bytes of a member's headers: 512, or more with an extended header before it. */
export function headLength(member: Member): number {
  if (!needsExtension(shapeOf(member))) return BLOCK;
  return 2 * BLOCK + padded(paxRecords(extendedRecords(member)).length);
}

/** A member's headers, ready to stand before its content. */
export function memberHead(member: Member): Uint8Array {
  if (!needsExtension(shapeOf(member))) {
    const head = new Uint8Array(BLOCK);
    writePlainHeader(head, 0, member);
    return head;
  }
  const records = paxRecords(extendedRecords(member));
  const head = new Uint8Array(2 * BLOCK + padded(records.length));
  writeHeader(head, 0, {
    type: 'x',
    name: extendedName(member.name),
    link: EMPTY,
    mode: 0o644,
    size: records.length,
    mtime: Math.max(0, Math.min(member.mtime, MAX_OCTAL_11)),
  });
  head.set(records, BLOCK);
  writePlainHeader(head, head.length - BLOCK, member);
  return head;
}

/**
 * Writes the one header that a member has, or the last of its headers.
 * A number that its field cannot hold is 0 there and stands in the extended header.
 */
export function writePlainHeader(
  out: Uint8Array,
  at: number,
  { kind, name, link, size, mtime }: Member,
): void {
  const { type, mode } = FORM[kind] as (typeof FORM)[number];
  writeHeader(out, at, {
    type,
    name,
    link,
    mode,
    size: fits(size) ? size : 0,
    mtime: fits(mtime) ? mtime : 0,
  });
}

function fits(value: number): boolean {
  return value >= 0 && value <= MAX_OCTAL_11;
}

/** What decides whether a member's one header can say everything. */
export interface MemberShape {
  readonly nameLength: number;
  readonly nameIsAscii: boolean;
  readonly linkLength: number;
  readonly size: number;
  readonly mtime: number;
}

/** Whether a member needs an extended header. A link target's alphabet does not matter to GNU tar, only its length. */
export function needsExtension({ nameLength, nameIsAscii, linkLength, size, mtime }: MemberShape): boolean {
  return nameLength > NAME_FIELD || linkLength > NAME_FIELD || !nameIsAscii || !fits(size) || !fits(mtime);
}

function shapeOf({ name, link, size, mtime }: Member): MemberShape {
  return { nameLength: name.length, nameIsAscii: isAscii(name), linkLength: link.length, size, mtime };
}

/** In GNU tar's order. */
function extendedRecords({ name, link, raw, size, mtime }: Member): PaxRecord[] {
  const records: PaxRecord[] = [];
  const longName = name.length > NAME_FIELD || !isAscii(name);
  if (raw) records.push(['hdrcharset', 'BINARY']);
  if (link.length > NAME_FIELD) records.push(['linkpath', link]);
  if (longName) records.push(['path', name]);
  if (!fits(size)) records.push(['size', String(size)]);
  if (!fits(mtime)) records.push(['mtime', String(mtime)]);
  return records;
}

/** `%d/PaxHeaders/%f`: the directory's name, or `.`, and the last segment without a trailing slash. */
function extendedName(name: Uint8Array): Uint8Array {
  const end = name.at(-1) === SLASH ? name.length - 1 : name.length;
  const slash = name.lastIndexOf(SLASH, end - 1);
  const directory = slash < 0 ? DOT : name.subarray(0, slash);
  return Buffer.concat([directory, PAX_HEADERS, name.subarray(slash + 1, end)]);
}
