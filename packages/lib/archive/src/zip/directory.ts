import type { DirectoryPlace } from './end.ts';
import { zipError } from './errors.ts';
import {
  applyZip64,
  type HostAttributes,
  noteAttributes,
  parseExtra,
  unicodePath,
  type ZipExtra,
} from './extra.ts';
import { readKind } from './kind.ts';
import { decodeName } from './name.ts';
import type { Notes } from './notes.ts';
import { recordOver, type ZipRecord } from './record.ts';
import { signatures, type ZipEntry, zipFlags } from './types.ts';

/** An entry before its local header has been read. */
export interface DirectoryEntry {
  readonly head: Omit<ZipEntry, 'dataOffset'>;
  /** The name's bytes. */
  readonly name: Uint8Array;
  readonly attributes: HostAttributes;
}

const HEADER_SIZE = 46;

/**
 * Reads all headers of the central directory (APPNOTE 4.3.12), whose bytes are given.
 * @throws ERR_REPRO_ZIP_DIRECTORY, and ERR_REPRO_ZIP_LIMIT at the first entry beyond `most`: an entry takes many times the
 * memory of its header, and the count of the end record may lie
 */
export function parseDirectory(
  bytes: Uint8Array,
  { place, most }: { place: DirectoryPlace; most: number },
  notes: Notes,
): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const record = recordOver(bytes.subarray(at), place.offset + at);
    if (record.u32(0) !== signatures.CENTRAL) break;
    if (entries.length === most) throw zipError('LIMIT', record.offset, `more than ${most} entries`);
    const length = headerLength(record);
    entries.push(parseEntry(record, { index: entries.length, base: place.base }, notes.of(entries.length)));
    at += length;
  }
  if (at < bytes.length) notes.add('zip/directory-tail', place.offset + at, { length: bytes.length - at });
  if (entries.length !== place.count) {
    notes.add('zip/count', place.end, { expected: entries.length, found: place.count });
  }
  return entries;
}

function headerLength({ bytes, offset, u16 }: ZipRecord): number {
  const length = bytes.length < HEADER_SIZE ? HEADER_SIZE : HEADER_SIZE + u16(28) + u16(30) + u16(32);
  if (length > bytes.length)
    throw zipError('DIRECTORY', offset, 'a header runs past the end of the directory');
  return length;
}

function parseEntry(record: ZipRecord, where: { index: number; base: number }, notes: Notes): DirectoryEntry {
  const { bytes, offset, u16, u32 } = record;
  const nameEnd = HEADER_SIZE + u16(28);
  const extraEnd = nameEnd + u16(30);
  const name = bytes.subarray(HEADER_SIZE, nameEnd);
  const extra = parseExtra(bytes.subarray(nameEnd, extraEnd), offset + nameEnd, notes);
  const wide = { size: u32(24), compressedSize: u32(20), localOffset: u32(42) };
  applyZip64(wide, extra, notes);
  if (u16(32) > 0) notes.add('zip/comment', offset + extraEnd, { length: u16(32) });
  const flags = u16(8);
  const names = readNames(name, { flags, offset, extra }, notes);
  const { path } = names;
  const attributes = { host: u16(4) >> 8, external: u32(38) };
  noteAttributes(attributes, extra, notes);
  const head = {
    index: where.index,
    ...names,
    ...readKind({ path, ...attributes, offset }, notes),
    method: u16(10),
    flags,
    crc32: u32(16),
    ...wide,
    dosTime: u32(12),
    host: attributes.host,
    headerOffset: offset,
    localOffset: where.base + wide.localOffset,
  };
  noteContent(head, notes);
  return { head, name, attributes };
}

function readNames(
  bytes: Uint8Array,
  header: { flags: number; offset: number; extra: readonly ZipExtra[] },
  notes: Notes,
): Pick<ZipEntry, 'path' | 'rawPath' | 'otherPaths'> {
  const { flags, extra } = header;
  const offset = header.offset + HEADER_SIZE;
  const { path, rawPath, otherPath, ascii, utf8 } = decodeName(bytes);
  const others: string[] = [];
  if (bytes.length === 0) notes.add('zip/name-empty', offset);
  if (/;[0-9]*$/.test(path)) notes.add('zip/name-version', offset);
  if (!utf8 && flags & zipFlags.UTF8) notes.add('zip/name-not-utf8', offset);
  else if (!ascii && !(flags & zipFlags.UTF8)) {
    notes.add('zip/name-encoding', offset);
    if (otherPath !== undefined) others.push(otherPath);
  }
  const unicode = unicodePath(extra, bytes, notes);
  if (unicode !== undefined && unicode !== path) {
    notes.add('zip/unicode-path', offset, { path: unicode });
    others.push(unicode);
  }
  return { path, ...(rawPath && { rawPath }), otherPaths: others };
}

function noteContent(head: DirectoryEntry['head'], notes: Notes): void {
  const { kind, method, flags, size, compressedSize, headerOffset } = head;
  const encrypted = (flags & (zipFlags.ENCRYPTED | zipFlags.STRONG_ENCRYPTION | zipFlags.MASKED)) !== 0;
  if (encrypted) notes.add('zip/encrypted', headerOffset + 8, { flags });
  if (method !== 0 && method !== 8) notes.add('zip/method', headerOffset + 10, { method });
  if (kind === 'dir' && size > 0) notes.add('zip/dir-content', headerOffset + 24, { size });
  if (method === 0 && !encrypted && size !== compressedSize) {
    notes.add('zip/stored-size', headerOffset + 20, { expected: size, found: compressedSize });
  }
}
