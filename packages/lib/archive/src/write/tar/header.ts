/** A header or body occupies whole blocks of this many bytes (POSIX.1-2024, pax, "ustar interchange format"). */
export const BLOCK = 512;

/** The greatest number that eleven octal digits hold: the field of size and mtime. */
export const MAX_OCTAL_11 = 0o77777777777;

/** Name and link fields hold this many bytes; longer ones go into a pax record and are cut here. */
export const NAME_FIELD = 100;

/** The one-letter member types that are written. */
export type TypeFlag = '0' | '1' | '2' | '5' | 'x';

/** What varies between the headers we write; owner and group are always 0 and without a name. */
export interface HeaderFields {
  readonly type: TypeFlag;
  /** Bytes of the name; what exceeds the field is cut, as GNU tar does beside a pax record. */
  readonly name: Uint8Array;
  readonly link: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
  /** 0 to MAX_OCTAL_11. */
  readonly size: number;
  /** Seconds, 0 to MAX_OCTAL_11. */
  readonly mtime: number;
}

/** Field offsets of the ustar header. */
const AT = {
  mode: 100,
  uid: 108,
  gid: 116,
  size: 124,
  mtime: 136,
  checksum: 148,
  type: 156,
  link: 157,
  magic: 257,
  devices: 329,
};

/** What a header begins as, and the sum of its bytes from the link on, where all that is filled in later is the link. */
interface Template {
  readonly block: Uint8Array;
  readonly end: number;
}

/**
 * Zeros, owner 0:0, magic `ustar` NUL, version `00`, checksum of spaces; device fields are `0000000` except in extended
 * headers, where they stay NUL; the prefix field is never used.
 */
function makeTemplate(devices: string): Template {
  const block = new Uint8Array(BLOCK);
  writeText(block, AT.uid, '0000000');
  writeText(block, AT.gid, '0000000');
  writeText(block, AT.checksum, '        ');
  writeText(block, AT.magic, 'ustar\u000000');
  writeText(block, AT.devices, devices);
  writeText(block, AT.devices + 8, devices);
  return { block, end: block.subarray(AT.link).reduce((sum, byte) => sum + byte, 0) };
}

const ordinary = makeTemplate('0000000');
const extended = makeTemplate('');

/** Writes the 512 bytes of a ustar header at `at`, as GNU tar writes them with the published line. */
export function writeHeader(out: Uint8Array, at: number, fields: HeaderFields): void {
  const { block, end } = fields.type === 'x' ? extended : ordinary;
  out.set(block, at);
  out.set(fields.name.length > NAME_FIELD ? fields.name.subarray(0, NAME_FIELD) : fields.name, at);
  writeOctal(out, at + AT.mode, 7, fields.mode);
  writeOctal(out, at + AT.size, 11, fields.size);
  writeOctal(out, at + AT.mtime, 11, fields.mtime);
  out[at + AT.type] = fields.type.charCodeAt(0);
  const link = fields.link.length > NAME_FIELD ? fields.link.subarray(0, NAME_FIELD) : fields.link;
  out.set(link, at + AT.link);
  let sum = end;
  for (let i = at; i < at + AT.link + link.length; i++) sum += out[i] as number;
  // Six octal digits, NUL and the space that the field held while it was summed.
  writeOctal(out, at + AT.checksum, 6, sum);
  out[at + AT.checksum + 6] = 0;
}

/** `digits` octal digits. Sizes pass 2^32, which shifts cannot do: the upper digits are taken apart from the lower. */
function writeOctal(out: Uint8Array, at: number, digits: number, value: number): void {
  const upper = Math.floor(value / 2 ** 30);
  let rest = value - upper * 2 ** 30;
  for (let i = at + digits - 1; i >= at; i--) {
    if (i === at + digits - 11) rest = upper;
    out[i] = 0x30 + (rest & 7);
    rest >>>= 3;
  }
}

function writeText(out: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i);
}

/** `size` rounded up to whole blocks. */
export function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
