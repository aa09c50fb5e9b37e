import { type Kind, type Member, memberHead, writePlainHeader } from './member.ts';

/**
 * Where everything in a tar lies, before a byte of content is read. Flat arrays in shared memory, so that threads
 * can each produce any part of the tar without the entries being copied to them.
 */
export interface Layout {
  readonly count: number;
  /** Seconds since the epoch, for every member. */
  readonly mtime: number;
  /** The `KIND` of each member, plus `RAW`. */
  readonly kinds: Uint8Array;
  /** Bytes of each member's content. */
  readonly sizes: Float64Array;
  /** Offset in the tar of each member's first header, and last the offset after all members. */
  readonly offsets: Float64Array;
  /** Names and link targets as bytes, in turn. */
  readonly text: Uint8Array;
  /** End in `text` of member i's name at 2i, of its link target at 2i + 1. */
  readonly ends: Float64Array;
  /** Bytes of the whole tar: the members, two zero blocks, and zeros up to a whole record. */
  readonly size: number;
}

/** The bit in `kinds` for a name or link target that is not UTF-8. */
export const RAW = 8;

/** GNU tar writes records of twenty blocks and pads the last one. */
export const RECORD = 10240;

/** The headers of member `index`. */
export function headAt(layout: Layout, index: number): Uint8Array {
  return memberHead(memberAt(layout, index));
}

/** Writes the headers of member `index`, which has only one, in place. */
export function writeHeadAt(layout: Layout, index: number, to: { out: Uint8Array; at: number }): void {
  writePlainHeader(to.out, to.at, memberAt(layout, index));
}

/** Bytes of the headers of member `index`, which are followed by its content. */
export function headLengthAt(layout: Layout, index: number): number {
  const span = offsetAt(layout, index + 1) - offsetAt(layout, index);
  return span - Math.ceil(sizeAt(layout, index) / 512) * 512;
}

/** Offset in the tar of member `index`, or of what follows the last one. */
export function offsetAt(layout: Layout, index: number): number {
  return layout.offsets[index] as number;
}

/** Bytes of content of member `index`. */
export function sizeAt(layout: Layout, index: number): number {
  return layout.sizes[index] as number;
}

/** The name of member `index` as bytes; a directory's ends in a slash. */
export function nameAt(layout: Layout, index: number): Uint8Array {
  return layout.text.subarray(nameStart(layout, index), nameEnd(layout, index));
}

/** Where the name of member `index` begins in the text. */
export function nameStart({ ends }: Layout, index: number): number {
  return index === 0 ? 0 : (ends[index * 2 - 1] as number);
}

/** Where the name of member `index` ends in the text. */
export function nameEnd({ ends }: Layout, index: number): number {
  return ends[index * 2] as number;
}

/** The last member that begins at or before `offset`; -1 when there is none. */
export function memberBefore({ offsets, count }: Layout, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function memberAt(layout: Layout, index: number): Member {
  const { kinds, text, ends, mtime } = layout;
  const kind = kinds[index] as number;
  return {
    kind: (kind & ~RAW) as Kind,
    name: nameAt(layout, index),
    link: text.subarray(ends[index * 2], ends[index * 2 + 1]),
    raw: (kind & RAW) !== 0,
    size: sizeAt(layout, index),
    mtime,
  };
}
