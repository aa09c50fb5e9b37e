import { isUtf8 } from 'node:buffer';
import { type FieldName, type FieldRange, fields, type HeaderSite, noteHidden } from './fields.ts';

/** A text that is not valid UTF-8: its bytes, and what can be shown of them with U+FFFD for the rest. */
export interface RawText {
  readonly text: string;
  readonly raw: Uint8Array;
}

/** A name: almost always plain. */
export type Text = string | RawText;

/** The text of a header field: up to its first NUL, or all of it. What follows the NUL is told. */
export function readText(site: HeaderSite, field: FieldName): Text {
  return readTextAt(site, fields[field], field);
}

/** As `readText`, for a field outside the ustar header. */
export function readTextAt(site: HeaderSite, range: FieldRange, field: string): Text {
  const { block } = site;
  const { at, length } = range;
  const end = at + length;
  let stop = at;
  let bits = 0;
  for (; stop < end; stop++) {
    const byte = block[stop]!;
    if (byte === 0) break;
    bits |= byte;
  }
  if (stop < end) noteHidden(site, { at: stop, length: end - stop }, field);
  if (stop === at) return '';
  if (bits < 0x80) return block.toString('latin1', at, stop);
  return decodeText(block.subarray(at, stop));
}

/** Bytes as UTF-8, kept beside their text when they are not. */
export function decodeText(bytes: Uint8Array): Text {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return isUtf8(bytes) ? text : { text, raw: Uint8Array.from(bytes) };
}

/** Two texts with a separator between; the bytes are kept when either has them. */
export function joinText(head: Text, separator: string, tail: Text): Text {
  const text = textOf(head) + separator + textOf(tail);
  if (!rawOf(head) && !rawOf(tail)) return text;
  return { text, raw: Buffer.concat([bytesOf(head), Buffer.from(separator), bytesOf(tail)]) };
}

/** What can be shown of a text. */
export function textOf(text: Text): string {
  return typeof text === 'string' ? text : text.text;
}

/** The bytes of a text that is not valid UTF-8. */
export function rawOf(text: Text): Uint8Array | undefined {
  return typeof text === 'string' ? undefined : text.raw;
}

function bytesOf(text: Text): Uint8Array {
  return rawOf(text) ?? Buffer.from(textOf(text));
}
