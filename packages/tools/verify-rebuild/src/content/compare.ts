import { readSome } from '../bytes/access.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { compareBinaries } from './binary.ts';
import { decode } from './decode.ts';
import { hexAround } from './excerpt.ts';
import { compareTexts } from './text.ts';

/** Files up to this size are looked at as a whole; of larger ones, what is around the first difference. */
const WHOLE = 4 * 1024 * 1024;

/** Bytes on each side of the first difference of a large file. */
const WINDOW = 32 * 1024;

/** Tells why the bytes of two files differ; `offset` is where they first do. */
export async function compareContent(pair: Pair, offset: number, scan: Scan): Promise<void> {
  const { a, b, path } = pair;
  if (offset === Math.min(a.size, b.size) && (await isCutShort(pair, offset))) {
    const data = { expected: a.size, found: b.size };
    scan.tell('rebuild/truncated', data, { path, offset });
    return;
  }
  const isWhole = a.size <= WHOLE && b.size <= WHOLE;
  const start = isWhole ? 0 : Math.max(0, offset - WINDOW);
  const size = isWhole ? WHOLE : 2 * WINDOW;
  const [left, right] = [await readSome(a, start, size), await readSome(b, start, size)];
  const content: Content = { a: left, b: right, start, offset, isWhole, path };
  const texts = isWhole ? [decode(left), decode(right)] : [];
  const before = scan.told;
  if (texts[0] && texts[1]) compareTexts(content, [texts[0], texts[1]], scan);
  else compareBinaries(content, scan);
  if (scan.told === before) tellContent(content, offset, scan);
}

/** Two contents, or the same part of both. */
export interface Content {
  readonly a: Buffer;
  readonly b: Buffer;
  /** Where the part begins; 0 for the whole. */
  readonly start: number;
  /** The first difference, from the start of the whole. */
  readonly offset: number;
  readonly isWhole: boolean;
  readonly path: string;
}

/** Tells a difference that has no known reason, with a few bytes of both sides. */
export function tellContent(
  { a, b, start, path }: Content,
  offset: number,
  scan: Scan,
  section?: string,
): void {
  const data = {
    expected: hexAround(a, offset - start),
    found: hexAround(b, offset - start),
    ...(section !== undefined && { section }),
  };
  scan.tell('rebuild/content', data, { path, offset });
}

/** Whether the shorter is the start of the longer and more than an end of line is missing. */
async function isCutShort({ a, b }: Pair, offset: number): Promise<boolean> {
  const [longer, shorter] = a.size > b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return true;
  if (longer.size - shorter.size > 16) return true;
  const rest = await readSome(longer, offset, 16);
  return !/^\s*$/.test(rest.toString('latin1'));
}
