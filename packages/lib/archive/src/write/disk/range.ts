import { BLOCK } from '../tar/header.ts';
import {
  headAt,
  headLengthAt,
  type Layout,
  memberBefore,
  nameEnd,
  nameStart,
  offsetAt,
  RAW,
  sizeAt,
  writeHeadAt,
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
  const locate = locator(layout, disk);
  return (start, end, out) => {
    const window: Window = { start, end, out };
    const cuts: Cut[] = [];
    let at = start;
    for (let index = Math.max(0, memberBefore(layout, start)); at < end && index < layout.count; index++) {
      copyHead(window, layout, index);
      if (sizeAt(layout, index) > 0) readBody(window, { layout, index, locate, cuts });
      at = Math.max(start, Math.min(end, offsetAt(layout, index + 1)));
    }
    out.fill(0, at - start);
    return cuts;
  };
}

/** Where a member's file is on disk, and its name for messages. */
type Locate = (index: number) => { path: string | Uint8Array; name: string };

function locator(layout: Layout, { root, prefixLength }: Disk): Locate {
  const text = Buffer.from(layout.text.buffer, layout.text.byteOffset, layout.text.length);
  return (index) => {
    const from = nameStart(layout, index) + prefixLength;
    const to = nameEnd(layout, index);
    const name = text.toString('utf8', from, to);
    const raw = ((layout.kinds[index] as number) & RAW) !== 0;
    const path = raw ? Buffer.concat([Buffer.from(`${root}/`), text.subarray(from, to)]) : `${root}/${name}`;
    return { path, name };
  };
}

function copyHead({ start, end, out }: Window, layout: Layout, index: number): void {
  const offset = offsetAt(layout, index);
  const length = headLengthAt(layout, index);
  if (offset + length <= start) return;
  if (length === BLOCK && offset >= start && offset + length <= end) {
    writeHeadAt(layout, index, { out, at: offset - start });
    return;
  }
  const from = Math.max(start, offset);
  const to = Math.min(end, offset + length);
  out.set(headAt(layout, index).subarray(from - offset, to - offset), from - start);
}

interface Body {
  readonly layout: Layout;
  readonly index: number;
  readonly locate: Locate;
  readonly cuts: Cut[];
}

/** Reads the content's part in the window, and writes the zeros after it. */
function readBody({ start, end, out }: Window, { layout, index, locate, cuts }: Body): void {
  const body = offsetAt(layout, index) + headLengthAt(layout, index);
  const size = sizeAt(layout, index);
  const from = Math.max(start, body);
  const to = Math.min(end, body + size);
  if (from < to) {
    const { path, name } = locate(index);
    const part = { path, name, size, from: from - body, length: to - from };
    const stamp = readPart(part, out, from - start);
    if (stamp !== undefined) cuts.push({ member: index, stamp });
  }
  const padding = Math.max(start, body + size);
  const next = Math.min(end, offsetAt(layout, index + 1));
  if (padding < next) out.fill(0, padding - start, next - start);
}
