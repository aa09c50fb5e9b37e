import { storedSum, unsignedSum } from '../tar/header/checksum.ts';

/** A file that is another one, made smaller. */
export type Compressed = 'gzip' | 'zstd' | 'xz';

/** What the first bytes of a file can be the start of. */
export type Sniffed = Compressed | 'tar' | 'zip' | 'unknown';

/** Bytes that tell what is compressed. */
export const MAGIC_SIZE = 6;

/** Bytes that `sniff` wants to see, if there are as many. */
export const SNIFF_SIZE = 1024;

/** Tells a format by its first bytes, never by a name. A tar archive is known by the sum of its first header. */
export function sniff(head: Uint8Array): Sniffed {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  if ((a ?? 0) >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18) return 'zstd'; // a skippable frame
  if (a === 0xfd && Buffer.from(head.subarray(1, MAGIC_SIZE)).toString('latin1') === '7zXZ\0') return 'xz';
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  return isTar(head) ? 'tar' : 'unknown';
}

/** Whether a file is another one, made smaller. */
export function isCompressed(kind: string): kind is Compressed {
  return kind === 'gzip' || kind === 'zstd' || kind === 'xz';
}

/**
 * A header whose magic or sum is right, or the zero blocks of an archive without members. Of most files that are none a
 * byte tells.
 */
function isTar(head: Uint8Array): boolean {
  if (head.length < 512) return false;
  if (head[257] === 0x75 && head[258] === 0x73 && textOf(head, 257, 262) === 'ustar') return true;
  if (head[0] === 0 && head.subarray(0, 512).every((byte) => byte === 0)) return true;
  return isSumDigit(head[148]) && storedSum(head) === unsignedSum(head.subarray(0, 512));
}

/** Spaces and octal digits. */
function isSumDigit(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x30 && byte <= 0x37);
}

function textOf(head: Uint8Array, from: number, to: number): string {
  return Buffer.from(head.buffer, head.byteOffset + from, to - from).toString('latin1');
}

/** Whether a file begins as an ar archive, thin ones too: it has a reader of its own, and is no archive with a tree. */
export function isAr(head: Uint8Array): boolean {
  return /^!<(?:arch|thin)>\n$/.test(Buffer.from(head.subarray(0, 8)).toString('latin1'));
}
