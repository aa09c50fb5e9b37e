import { isUtf8 } from 'node:buffer';

/**
 * A path as one char per byte (latin1): what directories are listed, sorted and matched in. Comparing such strings
 * compares bytes, and a name that is not valid UTF-8 is as good as any other.
 */
export type ByteString = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\0-\x7f]*$/;

/** The bytes of a text's UTF-8; of ASCII, the common case, that is the text itself. */
export function toBytes(text: string): ByteString {
  return ASCII.test(text) ? text : Buffer.from(text).toString('latin1');
}

/** The bytes as bytes. */
export function rawBytes(bytes: ByteString): Buffer {
  return Buffer.from(bytes, 'latin1');
}

/** The text that the bytes are, and the bytes beside it when they are no valid UTF-8. */
export function toText(bytes: ByteString): { text: string; raw?: Buffer } {
  if (ASCII.test(bytes)) return { text: bytes };
  const raw = rawBytes(bytes);
  return isUtf8(raw) ? { text: raw.toString() } : { text: raw.toString(), raw };
}
