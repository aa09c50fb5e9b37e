import { shown, tarError } from '../errors.ts';
import { blockSize, firstNonZero, type HeaderSite, noteHidden } from '../header/fields.ts';
import { readNumberAt } from '../header/number.ts';
import type { SparseSegment } from '../types.ts';
import { checkCount, toSegments } from './sparse.ts';

/** An old GNU sparse header: four segments, then perhaps blocks of 21 more, each telling whether another follows. */
export interface OldSparsePart {
  readonly segments: readonly SparseSegment[];
  readonly isExtended: boolean;
}

/** The part of the map in the member's own header (type flag S), and the file's real size. */
export function readOldSparseHeader(site: HeaderSite): OldSparsePart & { realSize: number } {
  noteHidden(site, { at: 369, length: 17 }, 'after ctime');
  noteHidden(site, { at: 495, length: 17 }, 'padding');
  const realSize = readNumberAt(site, { at: 483, length: 12 }, 'realsize');
  if (realSize < 0 || !Number.isSafeInteger(realSize)) {
    throw tarError('SIZE', site.offset + 483, `sparse file size is ${realSize}, expected 0 to 2^53 - 1`);
  }
  return { ...readOldSparse(site, { at: 386, count: 4 }), realSize };
}

/** A block that holds nothing but more of the map. */
export function readOldSparseBlock(site: HeaderSite): OldSparsePart {
  noteHidden(site, { at: 505, length: 7 }, 'sparse padding');
  return readOldSparse(site, { at: 0, count: 21 });
}

function readOldSparse(site: HeaderSite, map: { at: number; count: number }): OldSparsePart {
  const segments: SparseSegment[] = [];
  const end = map.at + map.count * 24;
  let at = map.at;
  for (; at < end && site.block[at + 12] !== 0; at += 24) {
    const offset = readNumberAt(site, { at, length: 12 }, 'sparse offset');
    const size = readNumberAt(site, { at: at + 12, length: 12 }, 'sparse size');
    if (offset < 0 || size < 0)
      throw tarError('SPARSE', site.offset + at, 'sparse map holds a negative number');
    segments.push({ offset, size });
  }
  noteHidden(site, { at, length: end - at }, 'sparse map');
  const isExtended = site.block[end] !== 0;
  return { segments, isExtended };
}

/** Reads the map of version 1.0, which fills the first blocks of the member's data. */
export interface SparseMapReader {
  /** Takes one block; true when the map is complete. */
  push(site: HeaderSite): boolean;
  segments(): SparseSegment[];
}

/**
 * A decimal count, then that many pairs of offset and size, each number ended by a line feed, NULs to the end of the block.
 * @throws ERR_REPRO_TAR_SPARSE from `push` for anything else, ERR_REPRO_TAR_LIMIT for a count above `limit`
 */
export function sparseMapReader(limit: number): SparseMapReader {
  const numbers: number[] = [];
  let wanted = 1;
  let digits = '';
  const finishNumber = (offset: number): void => {
    const value = Number(digits);
    if (digits === '' || !Number.isSafeInteger(value)) {
      throw tarError('SPARSE', offset, `sparse map holds "${shown(digits)}", expected a number`);
    }
    numbers.push(value);
    digits = '';
    if (numbers.length > 1) return;
    checkCount(value, { offset, limit });
    wanted = 1 + 2 * value;
  };
  return {
    push({ block, offset, notes }) {
      for (let i = 0; i < blockSize; i++) {
        const byte = block[i]!;
        if (byte === 0x0a) finishNumber(offset + i);
        else if (byte >= 0x30 && byte <= 0x39 && digits.length < 16) digits += String.fromCharCode(byte);
        else throw tarError('SPARSE', offset + i, 'sparse map is not decimal numbers and line feeds');
        if (numbers.length < wanted) continue;
        const hidden = firstNonZero(block, i + 1, blockSize);
        if (hidden >= 0) notes.add('tar/nonzero-padding', offset + hidden, { of: 'sparse map' });
        return true;
      }
      return false;
    },
    segments: () => toSegments(numbers.slice(1)),
  };
}
