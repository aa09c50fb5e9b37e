import { tarError } from '../errors.ts';
import { blockSize, type HeaderSite } from '../header/fields.ts';
import type { Draft, Drafted } from '../member.ts';
import type { Notes } from '../notes.ts';
import type { SparseSegment } from '../types.ts';
import { checkCount, checkSparse, oddSegment, type PaxSparse } from './sparse.ts';
import { readOldSparseBlock, readOldSparseHeader, sparseMapReader } from './sparse-map.ts';

/** Reads what of a sparse map stands in blocks after the member's header. */
export interface SparseReader {
  readonly isComplete: boolean;
  /** Takes the next block of the map. */
  push(site: HeaderSite): void;
  /** Once complete, gives the member its map and sizes. @throws ERR_REPRO_TAR_SPARSE for a map that fits no file */
  apply(member: Draft): void;
}

/** A reader for the member's map, or undefined for a dense member; `limit` bounds the segments. */
export function sparseReader(drafted: Drafted, site: HeaderSite, limit: number): SparseReader | undefined {
  const { paxSparse, isOldSparse, member } = drafted;
  if (isOldSparse) return oldReader(site, limit);
  if (!paxSparse) return undefined;
  if (member.kind !== 'file')
    throw tarError('SPARSE', site.offset, `sparse map on a member of kind ${member.kind}`);
  return paxSparse.segments ? mapInRecords(paxSparse, limit) : mapInData(paxSparse, member.storedSize, limit);
}

function oldReader(header: HeaderSite, limit: number): SparseReader {
  const { realSize, segments: first, isExtended } = readOldSparseHeader(header);
  const segments: SparseSegment[] = [...first];
  let isComplete = !isExtended;
  return {
    get isComplete() {
      return isComplete;
    },
    push(site) {
      const part = readOldSparseBlock(site);
      segments.push(...part.segments);
      // Each block announces the next: without a limit a stream of them never ends.
      checkCount(segments.length, { offset: site.offset, limit });
      if (part.segments.length === 0)
        throw tarError('SPARSE', site.offset, 'sparse map goes on in a block without a segment');
      isComplete = !part.isExtended;
    },
    apply: (member) => setMap(member, { version: 'gnu', segments }, { realSize, limit }),
  };
}

function mapInRecords({ version, realSize, segments = [] }: PaxSparse, limit: number): SparseReader {
  return {
    isComplete: true,
    push() {},
    apply: (member) => setMap(member, { version, segments }, { realSize, limit }),
  };
}

function mapInData({ version, realSize }: PaxSparse, size: number, limit: number): SparseReader {
  const map = sparseMapReader(limit);
  let left = size;
  let isComplete = false;
  return {
    get isComplete() {
      return isComplete;
    },
    push(site) {
      left -= blockSize;
      if (left < 0)
        throw tarError('SPARSE', site.offset, `sparse map does not end within the ${size} bytes of data`);
      isComplete = map.push(site);
    },
    apply(member) {
      member.storedSize = left;
      setMap(member, { version, segments: map.segments() }, { realSize, limit });
    },
  };
}

function setMap(
  member: Draft,
  sparse: NonNullable<Draft['sparse']>,
  { realSize, limit }: { realSize: number; limit: number },
): void {
  const sizes = { real: realSize, stored: member.storedSize };
  checkSparse(sparse, sizes, { offset: member.blockOffset, limit });
  member.sparse = sparse;
  member.size = realSize;
}

/** Tells that a member is sparse, and a map that readers part over. */
export function noteSparse({ sparse, size, blockOffset }: Draft, notes: Notes): void {
  notes.add('tar/sparse', blockOffset, { version: sparse!.version });
  const odd = oddSegment(sparse!, size);
  if (odd) notes.add('tar/sparse-map', blockOffset, { ...odd, end: size });
}
