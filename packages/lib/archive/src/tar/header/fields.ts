import type { Notes } from '../notes.ts';

/** Bytes of a header and of a unit of data (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const blockSize = 512;

/** Where each field lies in a header block: offset and length. `prefix` is ustar's; GNU and star share its room. */
export const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  chksum: [148, 8],
  typeflag: [156, 1],
  linkname: [157, 100],
  magic: [257, 6],
  version: [263, 2],
  uname: [265, 32],
  gname: [297, 32],
  devmajor: [329, 8],
  devminor: [337, 8],
  prefix: [345, 155],
  padding: [500, 12],
} as const satisfies Record<string, FieldRange>;

/** Offset in the header block and length in bytes. */
export type FieldRange = readonly [at: number, length: number];

/** The name of a field of the ustar header. */
export type FieldName = keyof typeof fields;

/** Each field's bytes as found, terminators and all, one Latin-1 character per byte. */
export type RawHeader = Readonly<Record<FieldName, string>>;

/** The fields of a 512-byte header block as found, for those who judge form and not only value. */
export function rawHeader(block: Uint8Array): RawHeader {
  const text = Buffer.from(block.buffer, block.byteOffset, block.length).toString('latin1');
  const entries = Object.entries(fields).map(([name, [at, length]]) => [name, text.slice(at, at + length)]);
  return Object.fromEntries(entries) as RawHeader;
}

/** A header block being read: its 512 bytes, where it lies in the archive, and where oddities are told. */
export interface HeaderSite {
  readonly block: Buffer;
  readonly offset: number;
  readonly notes: Notes;
}

/** Index of the first byte in [from, to) that is not zero, or -1. */
export function firstNonZero(bytes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (bytes[i] !== 0) return i;
  return -1;
}

/** Tells bytes in a range that no reader shows: a place to hide what a signature covers and a listing does not. */
export function noteHidden(site: HeaderSite, range: FieldRange, field: string): void {
  const found = firstNonZero(site.block, range[0], range[0] + range[1]);
  if (found >= 0) site.notes.add('tar/hidden-bytes', site.offset + found, { field });
}
