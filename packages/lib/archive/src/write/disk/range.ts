import { padded } from '../tar/header.ts';
import {
  headAt,
  headLengthAt,
  type Layout,
  memberBefore,
  nameAt,
  offsetAt,
  RAW,
  sizeAt,
} from '../tar/layout.ts';
import { readPart } from './body.ts';

/** The files behind a layout's members: below one directory, by their names. */
export interface Disk {
  /** The directory on disk. */
  readonly root: string;
  /** How many bytes of every member's name are the archive's prefix and not on disk. */
  readonly prefixLength: number;
}

/** The state of a file of which only a part lies in the range that was read. */
export interface Cut {
  readonly member: number;
  readonly stamp: string;
}

/** Produces the bytes of the tar from `start` up to `end` in `out`, which has exactly that length. */
export type RangeReader = (start: number, end: number, out: Uint8Array) => Cut[];

/** A window on the tar and where its bytes go. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly out: Uint8Array;
}

/** Reads any range of the tar from the layout and the files on disk, synchronously: no await costs less than any. */
export function rangeReader(layout: Layout, disk: Disk): RangeReader {
  return (start, end, out) => {
    const window: Window = { start, end, out };
    const cuts: Cut[] = [];
    let at = start;
    for (let index = Math.max(0, memberBefore(layout, start)); at < end && index < layout.count; index++) {
      const body = offsetAt(layout, index) + headLengthAt(layout, index);
      if (body > start) copyHead(window, headAt(layout, index), offsetAt(layout, index));
      if (sizeAt(layout, index) > 0) readBody(window, { layout, disk, index, body, cuts });
      at = Math.max(start, Math.min(end, offsetAt(layout, index + 1)));
    }
    out.fill(0, at - start);
    return cuts;
  };
}

function copyHead({ start, end, out }: Window, head: Uint8Array, offset: number): void {
  const from = Math.max(start, offset);
  const to = Math.min(end, offset + head.length);
  if (from < to) out.set(head.subarray(from - offset, to - offset), from - start);
}

interface Body {
  readonly layout: Layout;
  readonly disk: Disk;
  readonly index: number;
  /** Offset of the content in the tar. */
  readonly body: number;
  readonly cuts: Cut[];
}

/** Reads the content's part in the window, and writes the zeros after it. */
function readBody({ start, end, out }: Window, { layout, disk, index, body, cuts }: Body): void {
  const size = sizeAt(layout, index);
  const from = Math.max(start, body);
  const to = Math.min(end, body + size);
  if (from < to) {
    const name = nameAt(layout, index).subarray(disk.prefixLength);
    const raw = ((layout.kinds[index] as number) & RAW) !== 0;
    const text = Buffer.from(name.buffer, name.byteOffset, name.length).toString();
    const path = raw ? Buffer.concat([Buffer.from(`${disk.root}/`), name]) : `${disk.root}/${text}`;
    const stamp = readPart(
      { path, name: text, size, from: from - body, length: to - from },
      out,
      from - start,
    );
    if (to - from < size) cuts.push({ member: index, stamp });
  }
  out.fill(0, Math.max(0, body + size - start), Math.max(0, Math.min(end, body + padded(size)) - start));
}
