/**
 * Makes tar archives block by block, right or wrong as a test needs them. Numbers are written in octal as POSIX has
 * them; a string in place of a number goes into its field byte for byte, so that any malformed header can be spelled
 * out. Names are written as UTF-8.
 */

/** What a test says of a header; all else is as a careful writer makes it. */
export interface TarHeaderParts {
  readonly name?: string | Uint8Array;
  readonly mode?: number | string;
  readonly uid?: number | string;
  readonly gid?: number | string;
  readonly size?: number | string;
  readonly mtime?: number | string;
  /**
   * `bad` is one too high, `signed` sums bytes as signed numbers; `git` and `npm` are written as those programs do,
   * `spaced` has leading spaces, `unterminated` eight digits; any other text stands in the field as it is.
   */
  readonly checksum?: string;
  readonly typeflag?: string;
  readonly linkname?: string | Uint8Array;
  /** Magic and version: `ustar`, `gnu`, `v7`, `star`, or eight bytes. */
  readonly magic?: string;
  readonly uname?: string;
  readonly gname?: string;
  readonly devmajor?: number | string;
  readonly devminor?: number | string;
  readonly prefix?: string;
  /** Bytes at any offset of the block, written before the checksum is taken. */
  readonly patch?: Readonly<Record<number, string | Uint8Array>>;
}

const magics: Readonly<Record<string, string>> = {
  ustar: 'ustar\x0000',
  star: 'ustar\x0000',
  gnu: 'ustar  \0',
  v7: '\0\0\0\0\0\0\0\0',
};

/** A header block. */
export function tarHeader(parts: TarHeaderParts = {}): Buffer {
  const block = Buffer.alloc(512);
  const magic = parts.magic ?? 'ustar';
  const hasDevices = magic !== 'v7' && magic !== 'gnu';
  put(block, 0, utf8(parts.name ?? 'file'));
  number(block, { at: 100, length: 8 }, parts.mode ?? 0o644);
  number(block, { at: 108, length: 8 }, parts.uid ?? 0);
  number(block, { at: 116, length: 8 }, parts.gid ?? 0);
  number(block, { at: 124, length: 12 }, parts.size ?? 0);
  number(block, { at: 136, length: 12 }, parts.mtime ?? 0);
  put(block, 156, parts.typeflag ?? '0');
  put(block, 157, utf8(parts.linkname ?? ''));
  put(block, 257, magics[magic] ?? magic);
  put(block, 265, utf8(parts.uname ?? ''));
  put(block, 297, utf8(parts.gname ?? ''));
  number(block, { at: 329, length: 8 }, parts.devmajor ?? (hasDevices ? 0 : ''));
  number(block, { at: 337, length: 8 }, parts.devminor ?? (hasDevices ? 0 : ''));
  put(block, 345, utf8(parts.prefix ?? ''));
  if (magic === 'star') put(block, 508, 'tar\0');
  for (const [at, bytes] of Object.entries(parts.patch ?? {})) put(block, Number(at), bytes);
  put(block, 148, checksum(block, parts.checksum));
  return block;
}

/** A header and its content, padded to whole blocks; the size field counts the content unless it is given. */
export function tarMember(parts: TarHeaderParts = {}, content: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([tarHeader({ size: bytes.length, ...parts }), padded(bytes)]);
}

/** A pax extended header of `records`; a text instead of records stands as it is. */
export function paxHeader(
  records: Readonly<Record<string, string>> | string | Uint8Array,
  parts: TarHeaderParts = {},
): Buffer {
  const isRaw = typeof records === 'string' || records instanceof Uint8Array;
  const data = isRaw
    ? records
    : Buffer.concat(Object.entries(records).map(([key, value]) => paxRecord(key, value)));
  return tarMember({ name: 'PaxHeaders/file', typeflag: 'x', ...parts }, data);
}

/** One record with its own length in front (POSIX.1-2017, pax). */
export function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

/** A GNU long name (`L`) or long link (`K`) header, ended by a NUL as GNU tar does. */
export function gnuLongName(name: string, typeflag: 'L' | 'K' = 'L', parts: TarHeaderParts = {}): Buffer {
  return tarMember({ name: '././@LongLink', typeflag, magic: 'gnu', ...parts }, `${name}\0`);
}

/** Zero blocks. */
export function tarEnd(blocks = 2): Buffer {
  return Buffer.alloc(512 * blocks);
}

/** An archive of these parts: two zero blocks, and zeros up to a record of 10 KiB as GNU tar writes it. */
export function tarArchive(...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([...parts, tarEnd()]);
  return padded(body, 10_240);
}

function padded(bytes: Buffer, unit = 512): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((unit - (bytes.length % unit)) % unit)]);
}

function put(block: Buffer, at: number, value: string | Uint8Array): void {
  block.set(typeof value === 'string' ? Buffer.from(value, 'latin1') : value, at);
}

function utf8(name: string | Uint8Array): Uint8Array {
  return typeof name === 'string' ? Buffer.from(name) : name;
}

function number(block: Buffer, field: { at: number; length: number }, value: number | string): void {
  const text = typeof value === 'string' ? value : value.toString(8).padStart(field.length - 1, '0');
  put(block, field.at, text);
}

function checksum(block: Buffer, form = 'usual'): string {
  const bytes = Buffer.from(block).fill(0x20, 148, 156);
  const sum = bytes.reduce((total, byte) => total + (form === 'signed' && byte > 127 ? byte - 256 : byte), 0);
  const digits = (count: number, fill = '0'): string => sum.toString(8).padStart(count, fill);
  const forms: Readonly<Record<string, string>> = {
    usual: `${digits(6)}\0 `,
    signed: `${digits(6)}\0 `,
    bad: `${(sum + 1).toString(8).padStart(6, '0')}\0 `,
    git: `${digits(7)}\0`,
    npm: `${digits(6)} \0`,
    spaced: `${digits(6, ' ')}\0 `,
    unterminated: digits(8),
  };
  return forms[form] ?? form;
}
