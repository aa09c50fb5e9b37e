import type { ReadAt } from '../bytes/window.ts';
import type { DirectoryEntry } from './directory.ts';
import { zipError } from './errors.ts';
import { applyZip64, extraIds, noteAttributes, parseExtra, unicodePath, type ZipExtra } from './extra.ts';
import { decodeName } from './name.ts';
import type { Notes } from './notes.ts';
import { recordOver, type ZipRecord } from './record.ts';
import { signatures, type ZipEntry, zipFlags } from './types.ts';

const HEADER_SIZE = 30;

type Head = DirectoryEntry['head'];

/** An entry with its place in the file: header, content and descriptor lie from `localOffset` to `end`. */
export interface PlacedEntry {
  readonly entry: ZipEntry;
  readonly end: number;
}

/** Reads an entry's local header (APPNOTE 4.3.7) and data descriptor, and tells where they contradict the directory. */
export async function placeEntry(read: ReadAt, central: DirectoryEntry, notes: Notes): Promise<PlacedEntry> {
  const { head } = central;
  const { localOffset } = head;
  const header = recordOver(await read(localOffset, HEADER_SIZE), localOffset);
  if (header.bytes.length < HEADER_SIZE || header.u32(0) !== signatures.LOCAL) {
    throw zipError('LOCAL', localOffset, `no local header of entry ${head.index} where the directory points`);
  }
  const length = HEADER_SIZE + header.u16(26) + header.u16(28);
  const local = recordOver(await read(localOffset, length), localOffset);
  const dataOffset = localOffset + length;
  if (local.bytes.length < length)
    throw zipError('LOCAL', localOffset, 'a local header runs past the end of the file');
  const extra = localExtra(local, notes);
  compareFields(local, head, notes);
  noteAttributes(central.attributes, extra, notes);
  const otherPaths = comparePaths(local, { central, extra }, notes);
  const wide = { size: local.u32(22), compressedSize: local.u32(18) };
  applyZip64(wide, extra, notes);
  compareContent(local, { head, wide }, notes);
  const dataEnd = dataOffset + head.compressedSize;
  const hasZip64 = extra.some(({ id }) => id === extraIds.ZIP64);
  const descriptor =
    local.u16(6) & zipFlags.DESCRIPTOR ? await descriptorSize(read, { head, dataEnd, hasZip64 }, notes) : 0;
  const entry = { ...head, dataOffset, otherPaths: [...head.otherPaths, ...otherPaths] };
  return { entry, end: dataEnd + descriptor };
}

function localExtra(local: ZipRecord, notes: Notes): ReturnType<typeof parseExtra> {
  const start = HEADER_SIZE + local.u16(26);
  return parseExtra(local.bytes.subarray(start), local.offset + start, notes);
}

function compareFields(local: ZipRecord, central: Head, notes: Notes): void {
  const pairs = [
    ['zip/local-flags', 6, central.flags, local.u16(6)],
    ['zip/local-method', 8, central.method, local.u16(8)],
    ['zip/local-time', 10, central.dosTime, local.u32(10)],
  ] as const;
  for (const [code, at, expected, found] of pairs) {
    if (expected !== found) notes.add(code, local.offset + at, { expected, found });
  }
}

/** Streaming readers take the name of the local header, others that of the directory. */
function comparePaths(
  local: ZipRecord,
  { central, extra }: { central: DirectoryEntry; extra: readonly ZipExtra[] },
  notes: Notes,
): string[] {
  const bytes = local.bytes.subarray(HEADER_SIZE, HEADER_SIZE + local.u16(26));
  const paths: string[] = [];
  if (Buffer.compare(bytes, central.name) !== 0) {
    const { path } = decodeName(bytes);
    notes.add('zip/local-name', local.offset + HEADER_SIZE, { expected: central.head.path, found: path });
    paths.push(path);
  }
  const unicode = unicodePath(extra, bytes, notes);
  if (unicode !== undefined && unicode !== central.head.path && !central.head.otherPaths.includes(unicode)) {
    notes.add('zip/unicode-path', local.offset + HEADER_SIZE, { path: unicode });
    paths.push(unicode);
  }
  return paths;
}

/** With a descriptor behind the content the local fields may be zero, or else must be right. */
function compareContent(
  local: ZipRecord,
  { head, wide }: { head: Head; wide: { size: number; compressedSize: number } },
  notes: Notes,
): void {
  const later = (local.u16(6) & zipFlags.DESCRIPTOR) !== 0;
  const differs = (expected: number, found: number): boolean => found !== expected && !(later && found === 0);
  if (differs(head.crc32, local.u32(14))) {
    notes.add('zip/local-crc', local.offset + 14, { expected: head.crc32, found: local.u32(14) });
  }
  for (const field of ['compressedSize', 'size'] as const) {
    if (!differs(head[field], wide[field])) continue;
    const at = local.offset + (field === 'size' ? 22 : 18);
    notes.add('zip/local-size', at, { field, expected: head[field], found: wide[field] });
  }
}

/** A descriptor (APPNOTE 4.3.9) comes with or without signature, and with sizes of four or eight bytes. */
async function descriptorSize(
  read: ReadAt,
  { head, dataEnd, hasZip64 }: { head: Head; dataEnd: number; hasZip64: boolean },
  notes: Notes,
): Promise<number> {
  const record = recordOver(await read(dataEnd, 24), dataEnd);
  const signed = record.bytes.length >= 4 && record.u32(0) === signatures.DESCRIPTOR;
  const starts = signed ? [4, 0] : [0];
  const widths = hasZip64 ? [8, 4] : [4, 8];
  for (const start of starts) {
    for (const width of widths) {
      if (matches(record, head, { start, width })) return start + 4 + 2 * width;
    }
  }
  notes.add('zip/descriptor', dataEnd, { crc32: head.crc32, size: head.size });
  return signed ? 4 + 4 + 2 * (hasZip64 ? 8 : 4) : 0;
}

function matches(record: ZipRecord, head: Head, form: { start: number; width: number }): boolean {
  const { start, width } = form;
  const number = width === 8 ? record.u64 : record.u32;
  return (
    record.bytes.length >= start + 4 + 2 * width &&
    record.u32(start) === head.crc32 &&
    number(start + 4) === head.compressedSize &&
    number(start + 4 + width) === head.size
  );
}
