import { shown, tarError } from '../errors.ts';
import { checkChecksum } from './checksum.ts';
import { type FieldRange, fields, type HeaderSite, noteHidden } from './fields.ts';
import { exactNumber, readNumber, readNumberAt } from './number.ts';
import { joinText, rawOf, readText, readTextAt, type Text, textOf } from './text.ts';

/** Whose a header block is, by magic and version; `other` has a magic that nobody defines. */
export type HeaderFormat = 'v7' | 'ustar' | 'gnu' | 'star' | 'other';

/** The values that extension headers can replace. */
export interface Values {
  readonly path: Text;
  readonly link: Text;
  readonly size: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtime: number;
  /** The exact decimal text when `mtime` cannot hold it as a whole number. */
  readonly mtimeText: string | undefined;
  readonly uname: string;
  readonly gname: string;
}

/** What a header block holds. */
export interface Header extends Values {
  readonly format: HeaderFormat;
  readonly typeflag: string;
  readonly mode: number;
  readonly devmajor: number;
  readonly devminor: number;
}

/** Where GNU and star have what ustar has not, in the room of its prefix. */
const gnuAtime: FieldRange = { at: 345, length: 12 };
const gnuCtime: FieldRange = { at: 357, length: 12 };
const gnuTail: FieldRange = { at: 369, length: 143 };
const starPrefix: FieldRange = { at: 345, length: 131 };
/** Not zero where the prefix of ustar goes on: GNU tar, as most readers, then does not take the header for star's. */
const starPrefixEnd = 475;
const starAtime: FieldRange = { at: 476, length: 12 };
const starCtime: FieldRange = { at: 488, length: 12 };
const starPadding: FieldRange = { at: 500, length: 8 };
/** What a header of tar before POSIX has no use for; GNU tar writes its device fields there all the same. */
const v7Tails: readonly FieldRange[] = [
  { at: 265, length: 64 },
  { at: 345, length: 167 },
];

/**
 * Reads a header block.
 * @throws ERR_REPRO_TAR_CHECKSUM, ERR_REPRO_TAR_NUMBER, or ERR_REPRO_TAR_SIZE for a size that is negative or past 2^53
 */
export function decodeHeader(site: HeaderSite): Header {
  checkChecksum(site);
  const format = readFormat(site);
  const hasOwners = format !== 'v7' && format !== 'other';
  const typeflag = String.fromCharCode(site.block[fields.typeflag.at]!);
  const mtime = readNumber(site, 'mtime');
  const mtimeText = Number.isSafeInteger(mtime) ? undefined : readLargeTime(site);
  return {
    format,
    path: readName(site, format, typeflag),
    mode: readNumber(site, 'mode'),
    uid: readId(site, 'uid'),
    gid: readId(site, 'gid'),
    size: readSize(site),
    mtime,
    mtimeText,
    typeflag,
    link: readText(site, 'linkname'),
    uname: hasOwners ? readOwner(site, 'uname') : '',
    gname: hasOwners ? readOwner(site, 'gname') : '',
    devmajor: readNumber(site, 'devmajor'),
    devminor: readNumber(site, 'devminor'),
  };
}

function readOwner(site: HeaderSite, field: 'uname' | 'gname'): string {
  const name = readText(site, field);
  if (rawOf(name)) site.notes.add('tar/name-not-utf8', site.offset + fields[field].at, { field });
  return textOf(name);
}

/** `usta`, what follows it in POSIX and in GNU headers, and `tar\0`, as big-endian words. */
const words = { usta: 0x75737461, posix: 0x72003030, gnu: 0x72202000, star: 0x74617200 };

/** Magic and version: `ustar\0` `00` is POSIX, `ustar ` ` \0` GNU, NULs are v7; on all else readers part. */
function readFormat(site: HeaderSite): HeaderFormat {
  const { block, offset, notes } = site;
  const { at } = fields.magic;
  const head = block.readUInt32BE(at);
  const tail = block.readUInt32BE(at + 4);
  if (head === words.usta && tail === words.posix) {
    return block.readUInt32BE(508) === words.star && block[starPrefixEnd] === 0 ? 'star' : 'ustar';
  }
  if (head === words.usta && tail === words.gnu) return 'gnu';
  if (head === 0 && tail === 0) return 'v7';
  const magic = block.toString('latin1', at, at + 8);
  notes.add('tar/magic-form', offset + at, { found: shown(magic) });
  return magic.startsWith('ustar\0') ? 'ustar' : 'other';
}

/** The name with what the format puts before it; what lies behind the format's last field must be zero. */
function readName(site: HeaderSite, format: HeaderFormat, typeflag: string): Text {
  const name = readText(site, 'name');
  switch (format) {
    case 'ustar':
      noteHidden(site, fields.padding, 'padding');
      return withPrefix(readText(site, 'prefix'), name, site);
    case 'star':
      checkTimes(site, starAtime, starCtime);
      noteHidden(site, starPadding, 'padding');
      return withPrefix(readTextAt(site, starPrefix, 'prefix'), name, site);
    case 'gnu':
      checkTimes(site, gnuAtime, gnuCtime);
      // Python, busybox and 7-Zip look at no magic: to them a prefix begins here.
      if (site.block[gnuAtime.at] !== 0) site.notes.add('tar/gnu-times', site.offset + gnuAtime.at, {});
      // An old sparse header goes on here with its map, which the sparse reader takes.
      if (typeflag !== 'S') noteHidden(site, gnuTail, 'after ctime');
      return name;
    default:
      for (const tail of v7Tails) noteHidden(site, tail, 'after linkname');
      return name;
  }
}

/** A prefix alone ends in the slash that joins it to the name: a directory to some readers, a file to others. */
function withPrefix(prefix: Text, name: Text, { notes, offset }: HeaderSite): Text {
  if (prefix === '') return name;
  if (name === '') notes.add('tar/path-empty', offset, {});
  return joinText(prefix, '/', name);
}

/** Access and change times are not kept, but garbage there is a name to readers that take the header for ustar. */
function checkTimes(site: HeaderSite, atime: FieldRange, ctime: FieldRange): void {
  readNumberAt(site, atime, 'atime');
  readNumberAt(site, ctime, 'ctime');
}

/** @throws ERR_REPRO_TAR_SIZE: a negative size makes careless readers go back, or leave their buffer */
function readSize(site: HeaderSite): number {
  const size = readNumber(site, 'size');
  if (size >= 0 && Number.isSafeInteger(size)) return size;
  const what = `member size is ${exactNumber(site, fields.size)}, expected 0 to 2^53 - 1`;
  throw tarError('SIZE', site.offset + fields.size.at, what);
}

function readLargeTime(site: HeaderSite): string {
  const found = exactNumber(site, fields.mtime);
  site.notes.add('tar/number-range', site.offset + fields.mtime.at, { field: 'mtime', found });
  return found;
}

function readId(site: HeaderSite, field: 'uid' | 'gid'): number {
  const id = readNumber(site, field);
  if (id >= 0 && id <= 0xffffffff) return id;
  const found = exactNumber(site, fields[field]);
  site.notes.add('tar/number-range', site.offset + fields[field].at, { field, found });
  return id;
}
