import type { ReadAt } from '../bytes/window.ts';
import { zipError } from './errors.ts';
import type { Notes } from './notes.ts';
import { recordOver, type ZipRecord } from './record.ts';
import { signatures } from './types.ts';

/** Where the central directory lies and what its end record says of it. */
export interface DirectoryPlace {
  /** Of the directory, from the start of the file. */
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  /** What offsets within the archive count from: 0 unless bytes were put before it. */
  readonly base: number;
  /** Where the records that follow the directory begin. */
  readonly end: number;
}

const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const END64_SIZE = 56;
const LONGEST_COMMENT = 0xffff;

/**
 * Finds the central directory through the end record (APPNOTE 4.3.16) and its zip64 form (4.3.14).
 * Readers look for the end record in different ways: where two of those ways would find different ones, it is told.
 */
export async function findDirectory(read: ReadAt, size: number, notes: Notes): Promise<DirectoryPlace> {
  const tailOffset = Math.max(0, size - END_SIZE - LONGEST_COMMENT);
  const tail = recordOver(await read(tailOffset, size - tailOffset), tailOffset);
  const end = chooseEnd(tail, notes);
  checkDisks(end);
  noteComment(end, size, notes);
  const plain = { count: end.u16(10), size: end.u32(12), offset: end.u32(16), end: end.offset };
  return place(read, await withZip64(read, plain, notes), notes);
}

/** The last end record whose comment ends with the file, else simply the last one. */
function chooseEnd(tail: ZipRecord, notes: Notes): ZipRecord {
  const found = endCandidates(tail);
  const fitting = found.filter(({ fits }) => fits);
  const chosen = fitting.at(-1) ?? found.at(-1);
  if (!chosen) throw zipError('END', tail.offset + tail.bytes.length, 'no end of central directory');
  // Some readers take the last signature, others the one whose comment fits: both must be the same one.
  const rivals = found.filter((other) => other !== chosen && (other.fits || other.at > chosen.at));
  for (const rival of rivals) {
    notes.add('zip/end-several', tail.offset + rival.at, { chosen: tail.offset + chosen.at });
  }
  return recordOver(tail.bytes.subarray(chosen.at), tail.offset + chosen.at);
}

interface Candidate {
  readonly at: number;
  /** Whether the comment ends exactly where the file does. */
  readonly fits: boolean;
}

/** More signatures than this in the last 64 KiB are as good as this many. */
const MOST_CANDIDATES = 100;

function endCandidates({ bytes, u16 }: ZipRecord): Candidate[] {
  const found: Candidate[] = [];
  const signature = Buffer.from('PK\x05\x06');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (
    let at = text.lastIndexOf(signature);
    at !== -1;
    at = at === 0 ? -1 : text.lastIndexOf(signature, at - 1)
  ) {
    if (at + END_SIZE <= bytes.length) {
      found.unshift({ at, fits: at + END_SIZE + u16(at + 20) === bytes.length });
    }
    if (found.length === MOST_CANDIDATES) break;
  }
  return found;
}

function checkDisks(end: ZipRecord): void {
  const [disk, directoryDisk, here, total] = [end.u16(4), end.u16(6), end.u16(8), end.u16(10)];
  if (isOnlyDisk(disk) && isOnlyDisk(directoryDisk) && here === total) return;
  throw zipError('END', end.offset + 4, 'the archive is one part of several');
}

/** 0, or 0xffff where the zip64 record has the number. */
function isOnlyDisk(disk: number): boolean {
  return disk === 0 || disk === 0xffff;
}

function noteComment(end: ZipRecord, size: number, notes: Notes): void {
  const length = end.u16(20);
  const behind = size - (end.offset + END_SIZE + length);
  if (behind < 0)
    throw zipError('END', end.offset + 20, `a comment of ${length} bytes runs past the end of the file`);
  if (length > 0) notes.add('zip/comment', end.offset + END_SIZE, { length });
  if (behind > 0) notes.add('zip/trailing-data', size - behind, { length: behind });
}

type Stated = Omit<DirectoryPlace, 'base'>;

/** Puts the zip64 values in the place of those that have no room in the end record. */
async function withZip64(read: ReadAt, plain: Stated, notes: Notes): Promise<Stated> {
  const needed = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff;
  const locatorOffset = plain.end - LOCATOR_SIZE;
  const locatorBytes = locatorOffset < 0 ? new Uint8Array(0) : await read(locatorOffset, LOCATOR_SIZE);
  const locator = recordOver(locatorBytes, locatorOffset);
  if (locator.bytes.length < LOCATOR_SIZE || locator.u32(0) !== signatures.LOCATOR64) return plain;
  const wide = await readEnd64(read, locator, notes);
  if (!needed) notes.add('zip/zip64-unneeded', locatorOffset);
  for (const key of ['count', 'size', 'offset'] as const) {
    const saturated = plain[key] === (key === 'count' ? 0xffff : 0xffffffff);
    if (!saturated && plain[key] !== wide[key]) {
      notes.add('zip/zip64-conflict', plain.end, { field: key, expected: wide[key], found: plain[key] });
    }
  }
  return wide;
}

/** The zip64 end record stands where the locator says, or right before the locator when bytes were prepended. */
async function readEnd64(read: ReadAt, locator: ZipRecord, notes: Notes): Promise<Stated> {
  if (locator.u32(4) !== 0 || locator.u32(16) > 1) {
    throw zipError('END', locator.offset, 'the archive is one part of several');
  }
  for (const offset of [locator.u64(8), locator.offset - END64_SIZE]) {
    if (offset < 0 || offset > locator.offset - END64_SIZE) continue;
    const record = recordOver(await read(offset, END64_SIZE), offset);
    if (record.u32(0) !== signatures.END64) continue;
    const behind = locator.offset - (offset + END64_SIZE);
    if (behind > 0) notes.add('zip/directory-tail', offset + END64_SIZE, { length: behind });
    return { count: record.u64(32), size: record.u64(40), offset: record.u64(48), end: offset };
  }
  throw zipError('END', locator.offset + 8, 'no zip64 end record where its locator points');
}

/** The directory ends where the end records begin; what lies elsewhere has been put before or between. */
async function place(read: ReadAt, stated: Stated, notes: Notes): Promise<DirectoryPlace> {
  const shift = stated.end - stated.size - stated.offset;
  if (shift < 0) {
    throw zipError(
      'END',
      stated.end,
      `a directory of ${stated.size} bytes at ${stated.offset} runs past its end`,
    );
  }
  if (shift === 0 || (await isDirectory(read, stated, stated.offset))) {
    if (shift > 0) notes.add('zip/directory-tail', stated.offset + stated.size, { length: shift });
    return { ...stated, base: 0 };
  }
  if (!(await isDirectory(read, stated, stated.offset + shift))) {
    throw zipError('END', stated.end, 'no central directory where the end record points');
  }
  return { ...stated, offset: stated.offset + shift, base: shift };
}

async function isDirectory(read: ReadAt, { count, size }: Stated, offset: number): Promise<boolean> {
  if (count === 0 && size === 0) return true;
  const bytes = await read(offset, 4);
  return bytes.length === 4 && recordOver(bytes, offset).u32(0) === signatures.CENTRAL;
}
