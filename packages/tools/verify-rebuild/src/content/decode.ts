/** A text and how it is encoded. */
export interface Text {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'ISO 8859-1';
  /** Whether it begins with a byte order mark, which is no part of `text`. */
  readonly bom: boolean;
}

/** Bytes as text; undefined for what is none. Without a byte order mark text is UTF-8, or ISO 8859-1 where it has no control characters. */
export function decode(bytes: Buffer): Text | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return wide(bytes, 'UTF-16LE');
  if (first === 0xfe && second === 0xff) return wide(bytes, 'UTF-16BE');
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  if (body.includes(0)) return undefined;
  const text = fatal(body, 'utf-8');
  if (text !== undefined) return { text, encoding: 'UTF-8', bom };
  const narrow = body.toString('latin1');
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/.test(narrow)
    ? undefined
    : { text: narrow, encoding: 'ISO 8859-1', bom };
}

function wide(bytes: Buffer, encoding: 'UTF-16LE' | 'UTF-16BE'): Text | undefined {
  const text = fatal(bytes.subarray(2), encoding.toLowerCase());
  return text === undefined ? undefined : { text, encoding, bom: true };
}

function fatal(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
