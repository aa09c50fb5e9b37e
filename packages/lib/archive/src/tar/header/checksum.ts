import { shown, tarError } from '../errors.ts';
import { fields, type HeaderSite } from './fields.ts';

const { at, length } = fields.chksum;
const space = 0x20;

/**
 * Checks the header's sum: of all bytes, the sum field itself taken as spaces.
 * @throws ERR_REPRO_TAR_CHECKSUM when it is neither the unsigned nor the signed sum, or holds no octal number
 */
export function checkChecksum(site: HeaderSite): void {
  const { block, offset, notes } = site;
  const stored = storedSum(block);
  const sum = unsignedSum(block);
  if (stored !== sum) {
    const signed = sum - 256 * highBytes(block);
    if (stored === undefined || stored !== signed) throw mismatch(site, stored, sum);
    notes.add('tar/checksum-signed', offset + at, { found: signed, expected: sum });
  }
  if (!usualForm(block)) notes.add('tar/checksum-form', offset + at, { found: fieldText(block) });
}

/** Six octal digits, then NUL and space (GNU tar, bsdtar) or space and NUL (npm). */
function usualForm(block: Buffer): boolean {
  for (let i = at; i < at + 6; i++) if (!isDigit(block[i]!)) return false;
  const a = block[at + 6];
  const b = block[at + 7];
  return (a === 0 && b === space) || (a === space && b === 0);
}

/** The number in the field: spaces, digits, then only NULs and spaces; undefined for anything else. */
function storedSum(block: Buffer): number | undefined {
  const end = at + length;
  let i = at;
  while (i < end && block[i] === space) i++;
  const first = i;
  let value = 0;
  for (; i < end && isDigit(block[i]!); i++) value = value * 8 + block[i]! - 0x30;
  if (i === first) return undefined;
  for (; i < end; i++) if (block[i] !== 0 && block[i] !== space) return undefined;
  return value;
}

function unsignedSum(block: Buffer): number {
  let sum = length * space;
  for (let i = 0; i < at; i++) sum += block[i]!;
  for (let i = at + length; i < block.length; i++) sum += block[i]!;
  return sum;
}

/** Bytes above 127: each counts 256 less in the signed sum of old Sun and BSD tars. */
function highBytes(block: Buffer): number {
  let count = 0;
  for (let i = 0; i < block.length; i++) {
    if (block[i]! > 127 && (i < at || i >= at + length)) count++;
  }
  return count;
}

function mismatch(site: HeaderSite, stored: number | undefined, sum: number): Error {
  const found = stored === undefined ? `"${fieldText(site.block)}"` : `0${stored.toString(8)}`;
  const what = `header checksum is ${found}, expected 0${sum.toString(8)}`;
  return tarError('CHECKSUM', site.offset + at, what);
}

function fieldText(block: Buffer): string {
  return shown(block.toString('latin1', at, at + length));
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x37;
}
