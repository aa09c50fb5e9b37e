import { shown, tarError } from '../errors.ts';
import { type FieldName, type FieldRange, fields, type HeaderSite } from './fields.ts';

/** Fields that careful writers leave empty where they mean nothing: npm leaves out owners, GNU tar devices and times. */
const mayBeEmpty: ReadonlySet<string> = new Set(['uid', 'gid', 'devmajor', 'devminor', 'atime', 'ctime']);

const space = 0x20;
const zero = 0x30;
const minus = 0x2d;

/**
 * A number field: octal digits ended by NUL or space, or GNU's base-256.
 * Forms that all readers take alike are told; a field that some readers take for another number is an error.
 * @throws ERR_REPRO_TAR_NUMBER for garbage, signs, digits 8 and 9, digits after a NUL (0 to one reader, a number to another)
 */
export function readNumber(site: HeaderSite, field: FieldName): number {
  return readNumberAt(site, fields[field], field);
}

/** As `readNumber`, for a field outside the ustar header. */
export function readNumberAt(site: HeaderSite, range: FieldRange, field: string): number {
  const { block } = site;
  const { at, length } = range;
  const end = at + length;
  let value = 0;
  let i = at;
  for (; i < end; i++) {
    const digit = block[i]! - zero;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  if (i === at || i === end) return readOddStart(site, range, field);
  checkTail(site, { at: i, length: end - i }, field);
  return value;
}

/** Fields that do not begin with a digit, or have nothing but digits. */
function readOddStart(site: HeaderSite, range: FieldRange, field: string): number {
  const { block, offset, notes } = site;
  const { at, length } = range;
  const first = block[at]!;
  if (first & 0x80) return readBase256(site, range, field);
  const bytes = block.subarray(at, at + length);
  if (bytes.every((byte) => byte === 0 || byte === space)) {
    if (!mayBeEmpty.has(field)) notes.add('tar/number-empty', offset + at, { field });
    return 0;
  }
  const digits = /^ *([0-7]+)/.exec(bytes.toString('latin1'));
  if (!digits) throw garbage(site, at, field);
  checkTail(site, { at: at + digits[0].length, length: length - digits[0].length }, field);
  notes.add('tar/number-form', offset + at, { field, found: shown(bytes.toString('latin1')) });
  return Number.parseInt(digits[1]!, 8);
}

/** After the digits: NULs and spaces; what follows a NUL is hidden, what follows only a space is garbage. */
function checkTail(site: HeaderSite, { at, length }: FieldRange, field: string): void {
  let sawNul = false;
  for (let i = at; i < at + length; i++) {
    const byte = site.block[i]!;
    if (byte === 0) sawNul = true;
    else if (byte !== space) {
      if (!sawNul) throw garbage(site, i, field);
      site.notes.add('tar/hidden-bytes', site.offset + i, { field });
      return;
    }
  }
}

/**
 * GNU's and star's binary form: the first bit set, then a big-endian two's complement number.
 * Readers take a first byte other than 0x80 and 0xff in three ways, and it would stand for a number past 2^56.
 */
function readBase256(site: HeaderSite, range: FieldRange, field: string): number {
  const { block, offset, notes } = site;
  const { at, length } = range;
  const first = block[at]!;
  if (first !== 0x80 && first !== 0xff) throw garbage(site, at, field);
  const exact = base256(block, range);
  const isGnu = block[262] === space;
  const needed = exact < 0n || exact >= 1n << BigInt(3 * (length - 1));
  if (!isGnu || !needed) notes.add('tar/number-base256', offset + at, { field, found: String(exact) });
  return Number(exact);
}

/** The decimal text of a base-256 number, for those past 2^53. */
export function exactNumber(site: HeaderSite, range: FieldRange): string {
  return String(base256(site.block, range));
}

function base256(block: Buffer, { at, length }: FieldRange): bigint {
  let value = block[at] === 0xff ? -1n : 0n;
  for (let i = at + 1; i < at + length; i++) value = (value << 8n) | BigInt(block[i]!);
  return value;
}

function garbage(site: HeaderSite, at: number, field: string): Error {
  const found = site.block[at]!;
  const what = found === minus ? 'a sign' : `byte 0x${found.toString(16).padStart(2, '0')}`;
  return tarError(
    'NUMBER',
    site.offset + at,
    `field ${field} holds ${what} where an octal digit is expected`,
  );
}
