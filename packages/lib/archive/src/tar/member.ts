import { shown, tarError } from './errors.ts';
import type { Overrides } from './extension/chain.ts';
import { resolveValues } from './extension/resolve.ts';
import { type PaxSparse, paxSparse } from './extension/sparse.ts';
import type { Header, Values } from './header/decode.ts';
import { fields, type HeaderSite } from './header/fields.ts';
import { rawOf, textOf } from './header/text.ts';
import type { TarLimits } from './limits.ts';
import { none } from './notes.ts';
import type { PaxRecord, TarFormat, TarKind, TarMember } from './types.ts';

/** A member whose place in the archive, map and oddities are still being found out. */
export type Draft = { -readonly [Key in keyof TarMember]: TarMember[Key] };

/** What stands before a member's header, and the reader's limits. */
export interface MemberContext {
  readonly overrides: Overrides;
  readonly globals: ReadonlyMap<string, PaxRecord>;
  readonly limits: TarLimits;
}

/** A member as its headers tell it; a sparse map that stands before the content is still to be read. */
export interface Drafted {
  readonly member: Draft;
  /** What pax records say of a sparse file. */
  readonly paxSparse?: PaxSparse | undefined;
  /** Type flag S in a GNU header: the map begins in the header. */
  readonly isOldSparse: boolean;
}

const kinds: Readonly<Record<string, TarKind>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'char',
  '4': 'block',
  '5': 'dir',
  '6': 'fifo',
  '7': 'contiguous',
};

/** Whether the size counts blocks of data; other kinds have none, whatever their size field says (POSIX). */
function hasData(kind: TarKind): boolean {
  return kind === 'file' || kind === 'contiguous' || kind === 'unknown';
}

/**
 * Applies all that stands before a member to its own header.
 * @throws ERR_REPRO_TAR_LIMIT for a name that is too long, ERR_REPRO_TAR_PAX, ERR_REPRO_TAR_SIZE, ERR_REPRO_TAR_SPARSE
 */
export function draftMember(header: Header, site: HeaderSite, context: MemberContext): Drafted {
  const { overrides } = context;
  const { offset, notes } = site;
  const values = resolveValues(header, site, context);
  const sparse = overrides.records.length === 0 ? undefined : paxSparse(overrides.records, notes);
  const name = sparse?.name ?? values.path;
  const path = textOf(name);
  if (sparse?.name !== undefined) noteMadeUp(textOf(values.path), path, site);
  const rawPath = rawOf(name);
  const isOldSparse = header.typeflag === 'S' && header.format === 'gnu';
  const kind = isOldSparse ? 'file' : readKind(header, path, site);
  const stored = hasData(kind) ? values.size : 0;
  const member: Draft = {
    index: 0,
    headerOffset: overrides.start ?? offset,
    blockOffset: offset,
    dataOffset: 0,
    path,
    kind,
    typeflag: header.typeflag,
    mode: header.mode,
    uid: values.uid,
    gid: values.gid,
    size: sparse?.realSize ?? stored,
    storedSize: stored,
    mtime: values.mtime,
    uname: values.uname,
    gname: values.gname,
    devmajor: header.devmajor,
    devminor: header.devminor,
    format: memberFormat(header, context),
    block: site.block,
    pax: overrides.records,
    globalPax: context.globals,
    anomalies: none,
  };
  if (rawPath) {
    member.rawPath = rawPath;
    notes.add('tar/name-not-utf8', offset, { field: 'path' });
  }
  if (values.mtimeText !== undefined) member.mtimeText = values.mtimeText;
  checkLength(member.path, { offset, limit: context.limits.pathBytes });
  setLink(member, values, { site, limit: context.limits.pathBytes });
  noteContents(member, values.size, site);
  return { member, paxSparse: sparse, isOldSparse };
}

/**
 * A sparse file has a path for readers without the extension beside its name: GNU tar and bsdtar make it from that by one
 * more directory. Python takes the one that comes last, busybox and 7-Zip always the path.
 */
function noteMadeUp(madeUp: string, path: string, { offset, notes }: HeaderSite): void {
  const without = madeUp.replace(/GNUSparseFile\.[0-9]+\/([^/]*)$/, '$1');
  if (withoutDot(without) !== withoutDot(path)) {
    notes.add('tar/pax-path-conflict', offset, { header: shown(madeUp), pax: shown(path) });
  }
}

function withoutDot(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

/** What the type flag says; NUL and a trailing slash are a directory of tars before POSIX. */
function readKind(header: Header, path: string, { offset, notes }: HeaderSite): TarKind {
  const { typeflag, format } = header;
  const at = offset + fields.typeflag.at;
  const hasSlash = path.endsWith('/');
  if (typeflag === '\0') {
    if (format !== 'v7') notes.add('tar/typeflag-nul', at, { format });
    // Python goes by the slash of the header itself, others by that of the name which replaces it.
    if (hasSlash !== textOf(header.path).endsWith('/')) notes.add('tar/slash-on-file', offset, { typeflag });
    if (hasSlash) return 'dir';
  }
  const kind = kinds[typeflag];
  if (kind === undefined) {
    const isVendor = typeflag >= 'A' && typeflag <= 'Z';
    notes.add(isVendor ? 'tar/typeflag-vendor' : 'tar/typeflag-unknown', at, { typeflag: shown(typeflag) });
    return 'unknown';
  }
  if (/\/\.?$/.test(path) && kind !== 'dir') notes.add('tar/slash-on-file', offset, { typeflag });
  return kind;
}

function memberFormat(header: Header, { overrides, globals }: MemberContext): TarFormat {
  if (header.format === 'ustar') return overrides.records.length > 0 || globals.size > 0 ? 'pax' : 'ustar';
  return header.format === 'other' ? 'v7' : header.format;
}

function setLink(
  member: Draft,
  { link }: Values,
  { site, limit }: { site: HeaderSite; limit: number },
): void {
  const { offset, notes } = site;
  const text = textOf(link);
  if (member.kind === 'symlink' || member.kind === 'hardlink') {
    checkLength(text, { offset, limit });
    if (text === '') notes.add('tar/link-empty', offset, {});
    member.link = text;
    const raw = rawOf(link);
    if (raw) {
      member.rawLink = raw;
      notes.add('tar/name-not-utf8', offset, { field: 'link' });
    }
  } else if (text !== '') {
    notes.add('tar/link-unused', offset + fields.linkname.at, { found: shown(text) });
  }
}

/** Values that the member's kind has no use for. */
function noteContents(member: Draft, size: number, { offset, notes }: HeaderSite): void {
  const { kind, devmajor, devminor, typeflag } = member;
  if (member.path === '') notes.add('tar/path-empty', offset, {});
  if (!hasData(kind) && size !== 0) notes.add('tar/size-without-data', offset, { typeflag, size });
  if ((devmajor !== 0 || devminor !== 0) && kind !== 'char' && kind !== 'block') {
    notes.add('tar/device-unused', offset + fields.devmajor.at, { major: devmajor, minor: devminor });
  }
}

function checkLength(name: string, { offset, limit }: { offset: number; limit: number }): void {
  // UTF-8 takes at most three bytes for a UTF-16 unit, so most names need not be measured.
  if (name.length * 3 <= limit || Buffer.byteLength(name) <= limit) return;
  throw tarError('LIMIT', offset, `a name has ${Buffer.byteLength(name)} bytes, the limit is ${limit}`);
}
