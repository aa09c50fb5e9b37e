import { numberLoss } from '@repro/core/scan';

/** Where one token leaves its canonical form; the offset is that of the first byte that differs. */
export interface TokenDifference {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** The text between two offsets. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

/** A token as it is shown to people: hostile ones have millions of characters. */
export function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).toWellFormed()}…`;
}

/** How many bytes at the start two texts have in common. */
export function commonBytes(a: string, b: string): number {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

/** What is wrong with a number token: its form, or that a reader gets another number; undefined when it is canonical. */
export function numberDifference(
  bytes: Uint8Array,
  start: number,
  end: number,
): (TokenDifference & { readonly lost: boolean }) | undefined {
  const token = textOf(bytes, start, end);
  const canonical = String(Number(token));
  if (token === canonical) return undefined;
  return {
    offset: start + commonBytes(token, canonical),
    found: shorten(token),
    expected: canonical,
    lost: numberLoss(token) !== undefined,
  };
}

/**
 * The first escape in a string token that is not the canonical one (RFC 8785 section 3.2.2.2).
 * The token must hold no lone surrogates. What is not escaped is canonical as it is: there it must be.
 */
export function escapeDifference(bytes: Uint8Array, start: number, end: number): TokenDifference | undefined {
  for (let at = bytes.indexOf(0x5c, start); at >= 0 && at < end; ) {
    const length = escapeLength(bytes, at);
    const found = textOf(bytes, at, at + length);
    const expected = JSON.stringify(JSON.parse(`"${found}"`)).slice(1, -1);
    if (found !== expected) return { offset: at + commonBytes(found, expected), found, expected };
    at = bytes.indexOf(0x5c, at + length);
  }
  return undefined;
}

/** Two for `\n` and its like, six for `\u0001`, twelve for a surrogate pair. */
function escapeLength(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x75) return 2;
  const isHigh = /^d[89ab]/i.test(textOf(bytes, at + 2, at + 6));
  return isHigh ? 12 : 6;
}
