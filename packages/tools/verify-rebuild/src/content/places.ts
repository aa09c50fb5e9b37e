import { differsAt } from '../bytes/access.ts';

/** A difference of two binary files, and the text that stands there in each. */
export interface Place {
  /** In the second one. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** Places of a file that are looked at. */
const MOST_PLACES = 2000;

/** Differences that are so near each other are one. */
const NEAR = 8;

/** Characters of text around a difference, on each side. */
const TEXT = 256;

/**
 * Where two binary files differ: byte by byte when they are of one size; else by the texts in them, and where these do
 * not tell, the first byte that differs: behind it all is moved.
 */
export function differencesOf(a: Buffer, b: Buffer): Place[] {
  if (a.length === b.length) return sameSize(a, b);
  const texts = differingTexts(a, b);
  if (texts.length > 0) return texts;
  const offset = differsAt(a, b);
  return [{ offset, expected: textAround(a, offset), found: textAround(b, offset) }];
}

function sameSize(a: Buffer, b: Buffer): Place[] {
  const places: Place[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < a.length && places.length < MOST_PLACES; i++) {
    if (a[i] === b[i]) continue;
    if (i - last > NEAR) places.push({ offset: i, expected: textAround(a, i), found: textAround(b, i) });
    last = i;
  }
  return places;
}

/** The printable characters around a place, as strings(1) shows them. */
function textAround(bytes: Buffer, place: number): string {
  let start = place;
  while (place - start < TEXT && isPrintable(bytes[start - 1])) start--;
  let end = place;
  while (end - place < TEXT && isPrintable(bytes[end])) end++;
  return bytes.toString('latin1', start, end);
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}

/** The texts that differ where both files hold as many of them; none where they do not. */
function differingTexts(a: Buffer, b: Buffer): Place[] {
  const [own, other] = [textsOf(a), textsOf(b)];
  if (own.length !== other.length) return [];
  return other
    .map(({ offset, text }, i) => ({ offset, expected: own[i]?.text ?? '', found: text }))
    .filter(({ expected, found }) => expected !== found)
    .slice(0, MOST_PLACES);
}

function textsOf(bytes: Buffer): { readonly offset: number; readonly text: string }[] {
  return Array.from(bytes.toString('latin1').matchAll(/[ -~]{4,4096}/g), ({ index, 0: text }) => ({
    offset: index,
    text,
  }));
}
