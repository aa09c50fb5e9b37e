import type { Notes } from '../notes.ts';

/** Bytes of a header and of a unit of data (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const blockSize = 512;

/** Where each field lies in a header block: offset and length. `prefix` is ustar's; GNU and star share its room. */
export const fields = {
  name: { at: 0, length: 100 },
  mode: { at: 100, length: 8 },
  uid: { at: 108, length: 8 },
  gid: { at: 116, length: 8 },
  size: { at: 124, length: 12 },
  mtime: { at: 136, length: 12 },
  chksum: { at: 148, length: 8 },
  typeflag: { at: 156, length: 1 },
  linkname: { at: 157, length: 100 },
  magic: { at: 257, length: 6 },
  version: { at: 263, length: 2 },
  uname: { at: 265, length: 32 },
  gname: { at: 297, length: 32 },
  devmajor: { at: 329, length: 8 },
  devminor: { at: 337, length: 8 },
  prefix: { at: 345, length: 155 },
  padding: { at: 500, length: 12 },
} as const satisfies Record<string, FieldRange>;

/** Offset in the header block and length in bytes. */
export interface FieldRange {
  readonly at: number;
  readonly length: number;
}

/** The name of a field of the ustar header. */
export type FieldName = keyof typeof fields;

/** Each field's bytes as found, terminators and all, one Latin-1 character per byte. */
export type RawHeader = Readonly<Record<FieldName, string>>;

/** The fields of a 512-byte header block as found, for those who judge form and not only value. */
export function rawHeader(block: Uint8Array): RawHeader {
  const text = Buffer.from(block.buffer, block.byteOffset, block.length).toString('latin1');
  const entries = Object.entries(fields).map(([name, { at, length }]) => [name, text.slice(at, at + length)]);
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
  const found = firstNonZero(site.block, range.at, range.at + range.length);
  if (found >= 0) site.notes.add('tar/hidden-bytes', site.offset + found, { field });
}
