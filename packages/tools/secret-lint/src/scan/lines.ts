import { isAscii } from 'node:buffer';
import { contentOf } from '../decode/utf16.ts';

/** A place in a text. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Of the line's first byte; 0 when that was in a window before. */
  readonly lineStart: number;
}

/** How characters are stored: UTF-8 (or any that is ASCII below 128), or UTF-16 in either order. */
type Form = 'bytes' | 'utf-16le' | 'utf-16be';

const LF = 0x0a;

/** Bytes that are counted together when all of them are ASCII, as those of a minified line are. */
const STRETCH = 4096;

/**
 * Turns offsets into lines and columns, in one pass: they are asked in ascending order, and nothing is counted that
 * lies behind the last one. A line ends with a line feed. A byte order mark takes no column.
 * A file may come in windows that overlap: `leave` and `enter` go on to the next one.
 */
export class Lines {
  #bytes: Buffer;
  readonly #form: Form;
  #line = 1;
  #column = 1;
  /** Where the count stands, and where its line began; below 0 when that was in a window before. */
  #at = 0;
  #lineStart = 0;

  /** @param bytes the beginning of the file */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#form = formOf(bytes);
    this.#at = markLength(bytes);
  }

  /** The place of an offset in the window; of one that was passed, that where the count stands. */
  at(offset: number): Place {
    this.#lines(offset);
    this.#column += this.#units(this.#at, offset);
    this.#at = Math.max(this.#at, offset);
    return { line: this.#line, column: this.#column, lineStart: Math.max(0, this.#lineStart) };
  }

  /** Counts to where the next window will begin, `count` bytes on; this one's bytes may then be written over. */
  leave(count: number): void {
    this.at(count);
    this.#at -= count;
    this.#lineStart -= count;
  }

  /** Goes on in the next window. */
  enter(bytes: Buffer): void {
    this.#bytes = bytes;
  }

  /** Counts the lines that end before `offset`. */
  #lines(offset: number): void {
    for (let end = this.#lineEnd(this.#at); end !== -1 && end < offset; end = this.#lineEnd(this.#at)) {
      this.#line++;
      this.#column = 1;
      this.#at = end + (this.#form === 'utf-16le' ? 2 : 1);
      this.#lineStart = this.#at;
    }
  }

  /** Where the next line feed is; in UTF-16 its two bytes must be those of one unit. */
  #lineEnd(from: number): number {
    let end = this.#bytes.indexOf(LF, from);
    if (this.#form === 'bytes') return end;
    for (; end !== -1; end = this.#bytes.indexOf(LF, end + 1)) {
      if (this.#form === 'utf-16le' && end % 2 === 0 && this.#bytes[end + 1] === 0) return end;
      if (this.#form === 'utf-16be' && end % 2 === 1 && this.#bytes[end - 1] === 0) return end;
    }
    return end;
  }

  /** UTF-16 units from one offset to another: in UTF-8 each first byte is one, and that of a four-byte character two. */
  #units(from: number, to: number): number {
    if (this.#form !== 'bytes') return Math.max(0, (to - from) >> 1);
    let units = 0;
    for (let at = from; at < to; at += STRETCH)
      units += unitsIn(this.#bytes.subarray(at, Math.min(at + STRETCH, to)));
    return units;
  }
}

function unitsIn(bytes: Buffer): number {
  if (isAscii(bytes)) return bytes.length;
  let units = 0;
  // By an index: an iterator takes three times as long.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

function formOf(bytes: Buffer): Form {
  const content = contentOf(bytes);
  return content === 'utf-16le' || content === 'utf-16be' ? content : 'bytes';
}

function markLength(bytes: Buffer): number {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 2;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
