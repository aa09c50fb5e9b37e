import { shown, tarError } from '../errors.ts';
import { checkChecksum } from './checksum.ts';
import { type FieldRange, fields, type HeaderSite, noteHidden } from './fields.ts';
import { type FieldNumber, readNumber, readNumberAt } from './number.ts';
import { joinText, noText, readText, readTextAt, type Text } from './text.ts';

/** Whose a header block is, by magic and version; `other` has a magic that nobody defines. */
export type HeaderFormat = 'v7' | 'ustar' | 'gnu' | 'star' | 'other';

/** A header block's values, before extension headers change them. */
export interface Header {
  readonly format: HeaderFormat;
  readonly name: Text;
  readonly mode: number;
  readonly uid: FieldNumber;
  readonly gid: FieldNumber;
  readonly size: number;
  readonly mtime: FieldNumber;
  readonly typeflag: string;
  readonly link: Text;
  readonly uname: Text;
  readonly gname: Text;
  readonly devmajor: number;
  readonly devminor: number;
}

/** Where GNU and star have what ustar has not, in the room of its prefix. */
const gnuAtime: FieldRange = [345, 12];
const gnuCtime: FieldRange = [357, 12];
const gnuTail: FieldRange = [369, 143];
const starPrefix: FieldRange = [345, 131];
const starAtime: FieldRange = [476, 12];
const starCtime: FieldRange = [488, 12];
const starPadding: FieldRange = [500, 8];
/** What a header of tar before POSIX has no use for; GNU tar writes its device fields there all the same. */
const v7Tails: readonly FieldRange[] = [
  [265, 64],
  [345, 167],
];

/**
 * Reads a header block.
 * @throws ERR_REPRO_TAR_CHECKSUM, ERR_REPRO_TAR_NUMBER, or ERR_REPRO_TAR_SIZE for a size that is negative or past 2^53
 */
export function decodeHeader(site: HeaderSite): Header {
  checkChecksum(site);
  const format = readFormat(site);
  const hasOwners = format !== 'v7' && format !== 'other';
  const typeflag = String.fromCharCode(site.block[fields.typeflag[0]]!);
  const uid = readId(site, 'uid');
  const gid = readId(site, 'gid');
  return {
    format,
    name: readName(site, format, typeflag),
    mode: readNumber(site, 'mode').value,
    uid,
    gid,
    size: readSize(site),
    mtime: readNumber(site, 'mtime'),
    typeflag,
    link: readText(site, 'linkname'),
    uname: hasOwners ? readText(site, 'uname') : noText,
    gname: hasOwners ? readText(site, 'gname') : noText,
    devmajor: readNumber(site, 'devmajor').value,
    devminor: readNumber(site, 'devminor').value,
  };
}

/** Magic and version: `ustar\0` `00` is POSIX, `ustar ` ` \0` GNU, NULs are v7; on all else readers part. */
function readFormat(site: HeaderSite): HeaderFormat {
  const { block, offset, notes } = site;
  const [at] = fields.magic;
  const magic = block.toString('latin1', at, at + 8);
  if (magic === 'ustar\x0000') return block.toString('latin1', 508, 512) === 'tar\0' ? 'star' : 'ustar';
  if (magic === 'ustar  \0') return 'gnu';
  if (magic === '\0\0\0\0\0\0\0\0') return 'v7';
  notes.add('tar/magic-form', offset + at, { found: shown(magic) });
  return magic.startsWith('ustar\0') ? 'ustar' : 'other';
}

/** The name with what the format puts before it; what lies behind the format's last field must be zero. */
function readName(site: HeaderSite, format: HeaderFormat, typeflag: string): Text {
  const name = readText(site, 'name');
  switch (format) {
    case 'ustar':
      noteHidden(site, fields.padding, 'padding');
      return withPrefix(readText(site, 'prefix'), name);
    case 'star':
      checkTimes(site, starAtime, starCtime);
      noteHidden(site, starPadding, 'padding');
      return withPrefix(readTextAt(site, starPrefix, 'prefix'), name);
    case 'gnu':
      checkTimes(site, gnuAtime, gnuCtime);
      // An old sparse header goes on here with its map, which the sparse reader takes.
      if (typeflag !== 'S') noteHidden(site, gnuTail, 'after ctime');
      return name;
    default:
      for (const tail of v7Tails) noteHidden(site, tail, 'after linkname');
      return name;
  }
}

function withPrefix(prefix: Text, name: Text): Text {
  return prefix.text === '' ? name : joinText(prefix, '/', name);
}

/** Access and change times are not kept, but garbage there is a name to readers that take the header for ustar. */
function checkTimes(site: HeaderSite, atime: FieldRange, ctime: FieldRange): void {
  readNumberAt(site, atime, 'atime');
  readNumberAt(site, ctime, 'ctime');
}

/** @throws ERR_REPRO_TAR_SIZE: a negative size makes careless readers go back, or leave their buffer */
function readSize(site: HeaderSite): number {
  const { value, exact } = readNumber(site, 'size');
  if (value >= 0 && exact === undefined) return value;
  const what = `member size is ${exact ?? value}, expected 0 to 2^53 - 1`;
  throw tarError('SIZE', site.offset + fields.size[0], what);
}

function readId(site: HeaderSite, field: 'uid' | 'gid'): FieldNumber {
  const id = readNumber(site, field);
  if (id.value < 0 || id.value > 0xffffffff) {
    site.notes.add('tar/number-range', site.offset + fields[field][0], {
      field,
      found: id.exact ?? id.value,
    });
  }
  return id;
}
