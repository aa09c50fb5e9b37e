// Inflates DEFLATE (RFC 1951), given and made in parts.
import { beginCodes, takeCodes } from './codes';
import { final, readHeader, stored, storedLeft, useStored } from './header';
import { INPUT, OUTPUT, OUTPUT_END, WINDOW } from './layout';
import { END, FULL, HUNGRY, NEXT } from './outcome';
import { beginRun, beginStream, bits, count, dropPadding, giveBack, inputEnd, isPadded, next, out, paddedByte, position } from './stream';

/** Where in the stream the next run goes on. */
const HEADER: u32 = 0;
const CONTENT: u32 = 1;
const BEHIND: u32 = 2;
let place: u32 = HEADER;

/** Where the content of this run begins. */
let start: usize = OUTPUT;

/** Makes ready for another stream, of which no input is there. */
export function begin(): void {
  beginStream();
  beginCodes();
  place = HEADER;
}

/** Where the next input is to be put, at most INPUT_ROOM bytes; what is left of earlier input lies before it. */
export function room(): usize {
  const left = <u32>(inputEnd - next);
  memory.copy(INPUT, next, left);
  next = INPUT;
  inputEnd = INPUT + left;
  return inputEnd;
}

/**
 * Goes on with `length` bytes of input more.
 * @returns the outcome: FULL, HUNGRY, END or what is invalid. The content that was made stays until the next run.
 */
export function run(length: u32): u32 {
  beginRun(length);
  if (out == OUTPUT_END) slide();
  start = out;
  let outcome: u32;
  do {
    if (place == BEHIND) outcome = END;
    else if (place == HEADER) outcome = header();
    else outcome = stored ? copyStored() : takeCodes();
    if (outcome == NEXT) place = place == HEADER ? CONTENT : final ? BEHIND : HEADER;
  } while (outcome == NEXT);
  if (outcome <= END) giveBack();
  if (outcome == END) dropPadding();
  return outcome;
}

/** A header that the input ends in is read again when there is more: it is short. */
function header(): u32 {
  const bitsBefore = bits;
  const countBefore = count;
  const nextBefore = next;
  const outcome = readHeader();
  if (outcome == HUNGRY) {
    bits = bitsBefore;
    count = countBefore;
    next = nextBefore;
  }
  return outcome;
}

/** RFC 1951 section 3.2.4. */
function copyStored(): u32 {
  giveBack();
  const length = min<u32>(storedLeft, min<u32>(<u32>(inputEnd - next), <u32>(OUTPUT_END - out)));
  memory.copy(out, next, length);
  next += length;
  out += length;
  useStored(length);
  if (storedLeft == 0) return NEXT;
  return out == OUTPUT_END ? FULL : HUNGRY;
}

/** Keeps the window, and makes room behind it. */
function slide(): void {
  memory.copy(OUTPUT, OUTPUT_END - WINDOW, WINDOW);
  out = OUTPUT + WINDOW;
}

/** Where the content of the last run lies, and its length. */
export function content(): usize { return start; }
export function contentLength(): u32 { return <u32>(out - start); }

/** Bytes of the input that nobody has used: at the end of a stream, those behind its last byte. */
export function unused(): u32 { return <u32>(inputEnd - next); }

/** Whether bits that only pad a byte were set, and in which byte, from what `room` left on. */
export function padded(): bool { return isPadded; }
export function paddedAt(): i32 { return paddedByte; }

/** Bits of the input, from what `room` left on, that come before what is invalid. */
export function bitsBefore(): i32 { return position(); }
