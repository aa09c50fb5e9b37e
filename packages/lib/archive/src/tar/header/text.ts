import { isUtf8 } from 'node:buffer';
import { type FieldName, type FieldRange, fields, type HeaderSite, noteHidden } from './fields.ts';

/** A text and, when it is not valid UTF-8, its bytes. */
export interface Text {
  readonly text: string;
  readonly raw?: Uint8Array;
}

/** What an empty field holds. */
export const noText: Text = { text: '' };

/** The text of a header field: up to its first NUL, or all of it. What follows the NUL is told. */
export function readText(site: HeaderSite, field: FieldName): Text {
  return readTextAt(site, fields[field], field);
}

/** As `readText`, for a field outside the ustar header. */
export function readTextAt(site: HeaderSite, range: FieldRange, field: string): Text {
  const { block } = site;
  const [at, length] = range;
  const end = at + length;
  let stop = at;
  let bits = 0;
  for (; stop < end; stop++) {
    const byte = block[stop]!;
    if (byte === 0) break;
    bits |= byte;
  }
  noteHidden(site, [stop, end - stop], field);
  if (stop === at) return noText;
  if (bits < 0x80) return { text: block.toString('latin1', at, stop) };
  const text = decodeText(block.subarray(at, stop));
  if (text.raw) site.notes.add('tar/name-not-utf8', site.offset + at, { field });
  return text;
}

/** Bytes as UTF-8, kept beside their text when they are not. */
export function decodeText(bytes: Uint8Array): Text {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return isUtf8(bytes) ? { text } : { text, raw: bytes.slice() };
}

/** Two texts with a separator between; the bytes are kept when either has them. */
export function joinText(head: Text, separator: string, tail: Text): Text {
  const text = head.text + separator + tail.text;
  if (!head.raw && !tail.raw) return { text };
  return { text, raw: Buffer.concat([bytesOf(head), Buffer.from(separator), bytesOf(tail)]) };
}

/** The bytes of a text. */
export function bytesOf(text: Text): Uint8Array {
  return text.raw ?? Buffer.from(text.text);
}
