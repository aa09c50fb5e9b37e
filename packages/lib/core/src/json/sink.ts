import { quote } from './quote.ts';

/**
 * Bytes on their way out: one buffer that is being filled, and at most one that is full.
 * Bytes instead of a growing string: no garbage of the size of the text. Fields keep their types from the first
 * byte on, and there is no list: each change of a type makes the machine compile the inner loop again.
 */
export interface Sink {
  /** How large a buffer is once there is much to write; larger only for a token that does not fit. */
  readonly pieceSize: number;
  /** What is ready to be taken; it ends at the end of a character. */
  full: Uint8Array | undefined;
  buffer: Buffer;
  /** How many bytes of the buffer are written. */
  used: number;
}

const SMALLEST = 1024;
/** From about here on an expression and a copy, both native, are faster than a loop. */
const LONG = 24;
/** Printable ASCII that needs no escape. */
const PLAIN = /^[ !#-[\]-~]*$/;
const encoder = new TextEncoder();

/** An empty sink; a small document costs a small buffer. */
export function newSink(pieceSize: number): Sink {
  return { pieceSize, full: undefined, buffer: Buffer.alloc(SMALLEST), used: 0 };
}

/** Takes the full buffer, if there is one. */
export function takeFull(sink: Sink): Uint8Array[] {
  const { full } = sink;
  sink.full = undefined;
  return full === undefined ? [] : [full];
}

/** Takes all that is written; the sink is not to be used any more. */
export function takeAll(sink: Sink): Uint8Array[] {
  return [...takeFull(sink), sink.buffer.subarray(0, sink.used)];
}

function reserve(sink: Sink, count: number): void {
  if (sink.used + count > sink.buffer.length) makeRoom(sink, count);
}

/** Apart from the question whether there is room, which is compiled into each function that asks it. */
function makeRoom(sink: Sink, count: number): void {
  const needed = sink.used + count;
  const written = sink.buffer.subarray(0, sink.used);
  if (needed > sink.pieceSize && sink.used > 0 && sink.full === undefined) {
    sink.full = written;
    sink.buffer = Buffer.alloc(Math.max(sink.pieceSize, count));
    sink.used = 0;
  } else {
    sink.buffer = Buffer.alloc(Math.max(Math.min(sink.buffer.length * 8, sink.pieceSize), needed));
    sink.buffer.set(written);
  }
}

/** Writes one byte. */
export function putByte(sink: Sink, byte: number): void {
  reserve(sink, 1);
  sink.buffer[sink.used++] = byte;
}

/** Writes the bytes of a short piece from `from` on. */
export function putBytes(sink: Sink, bytes: Uint8Array, from: number): void {
  reserve(sink, bytes.length);
  const { buffer } = sink;
  let at = sink.used;
  for (let i = from; i < bytes.length; i++) buffer[at++] = bytes[i] as number;
  sink.used = at;
}

/** Writes well-formed text as UTF-8, of any length: what does not fit the buffer at hand begins the next. */
export function putText(sink: Sink, text: string): void {
  const { read, written } = encoder.encodeInto(text, sink.buffer.subarray(sink.used));
  sink.used += written;
  if (read === text.length) return;
  const rest = text.slice(read);
  reserve(sink, Buffer.byteLength(rest));
  sink.used += encoder.encodeInto(rest, sink.buffer.subarray(sink.used)).written;
}

/** Writes a JSON string; false, and nothing written, when it holds a lone surrogate. */
export function putString(sink: Sink, text: string): boolean {
  if (text.length < LONG ? putShort(sink, text) : putLong(sink, text)) return true;
  const quoted = quote(text);
  if (quoted === undefined) return false;
  putText(sink, quoted);
  return true;
}

/** Writes a string of printable ASCII that needs no escape; else false, and nothing written. */
function putShort(sink: Sink, text: string): boolean {
  const { length } = text;
  reserve(sink, length + 2);
  const { buffer } = sink;
  let at = sink.used;
  buffer[at++] = 0x22;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false;
    buffer[at++] = unit;
  }
  buffer[at++] = 0x22;
  sink.used = at;
  return true;
}

/** The same for a longer one. */
function putLong(sink: Sink, text: string): boolean {
  if (!PLAIN.test(text)) return false;
  reserve(sink, text.length + 2);
  const { buffer } = sink;
  const at = sink.used;
  buffer[at] = 0x22;
  const end = at + 1 + buffer.write(text, at + 1, 'latin1');
  buffer[end] = 0x22;
  sink.used = end + 1;
  return true;
}

/**
 * Writes a finite number as ECMAScript does (RFC 8785 section 3.2.2.3), -0 as 0.
 * The usual number is a small whole one: its digits are written without a string.
 */
export function putNumber(sink: Sink, value: number): void {
  if (value < 0 || (value | 0) !== value) return putText(sink, String(value));
  let digits = 1;
  for (let power = 10; value >= power; power *= 10) digits++;
  reserve(sink, digits);
  let at = sink.used + digits;
  sink.used = at;
  let rest = value;
  do {
    const tenth = (rest / 10) | 0;
    sink.buffer[--at] = 0x30 + rest - tenth * 10;
    rest = tenth;
  } while (rest > 0);
}
