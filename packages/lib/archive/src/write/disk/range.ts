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
import { type Part, readPart } from './body.ts';

/** The files behind a layout's members: below one directory, by their names. */
export interface Disk {
  /** The directory on disk. */
  readonly root: string;
  /** How many bytes of every member's name are the archive's prefix and not on disk. */
  readonly prefixLength: number;
  /** mtime and ctime of each entry as `Entry` has them, in turn; the entries are the last members of the layout. */
  readonly times: Float64Array;
}

/** Produces the bytes of the tar from `start` up to `end` in `out`, which has exactly that length. */
export type RangeReader = (start: number, end: number, out: Uint8Array) => void;

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
    let at = start;
    for (let index = Math.max(0, memberBefore(layout, start)); at < end && index < layout.count; index++) {
      copyHead(window, layout, index);
      if (sizeAt(layout, index) > 0) readBody(window, { layout, index, locate });
      at = Math.max(start, Math.min(end, offsetAt(layout, index + 1)));
    }
    out.fill(0, at - start);
  };
}

/** Where a member's file is on disk, its name for messages, and its times when it was listed. */
type Locate = (index: number) => Pick<Part, 'path' | 'name' | 'mtimeMs' | 'ctimeMs'>;

function locator(layout: Layout, { root, prefixLength, times }: Disk): Locate {
  const first = layout.count - times.length / 2;
  const text = Buffer.from(layout.text.buffer, layout.text.byteOffset, layout.text.length);
  return (index) => {
    const from = nameStart(layout, index) + prefixLength;
    const to = nameEnd(layout, index);
    const name = text.toString('utf8', from, to);
    const raw = ((layout.kinds[index] as number) & RAW) !== 0;
    const path = raw ? Buffer.concat([Buffer.from(`${root}/`), text.subarray(from, to)]) : `${root}/${name}`;
    const place = (index - first) * 2;
    return { path, name, mtimeMs: times[place] as number, ctimeMs: times[place + 1] as number };
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
}

/** Reads the content's part in the window, and writes the zeros after it. */
function readBody({ start, end, out }: Window, { layout, index, locate }: Body): void {
  const body = offsetAt(layout, index) + headLengthAt(layout, index);
  const size = sizeAt(layout, index);
  const from = Math.max(start, body);
  const to = Math.min(end, body + size);
  if (from < to) {
    // Not spread: the objects that V8 then makes live long enough to take 40 MiB on a large tree.
    const { path, name, mtimeMs, ctimeMs } = locate(index);
    const part = { path, name, size, mtimeMs, ctimeMs, from: from - body, length: to - from };
    readPart(part, out, from - start);
  }
  const padding = Math.max(start, body + size);
  const next = Math.min(end, offsetAt(layout, index + 1));
  if (padding < next) out.fill(0, padding - start, next - start);
}
