import type { Scan } from '../scan.ts';
import { type Content, tellContent } from './compare.ts';
import { excerptOf } from './excerpt.ts';
import { explain, type TokenCode, type TokenDifference } from './tokens.ts';

/** Pairs of lines that are looked at in one file. */
const MOST_PAIRS = 10_000;

interface LinePair {
  readonly a: string;
  readonly b: string;
  /** Of the line in the second text, from 1. */
  readonly line: number;
}

/**
 * Tells what differs in the lines of two texts: times, paths, identifiers and the like, each kind once in a file. When a
 * line differs by more than these, that is told with its place.
 */
export function compareLines(
  content: Content,
  texts: { readonly a: string; readonly b: string },
  scan: Scan,
): void {
  const pairs = pairLines(texts.a.split('\n'), texts.b.split('\n'));
  if (!pairs) {
    tellContent(content, content.offset, scan);
    return;
  }
  const told = new Set<TokenCode>();
  for (const [i, { a, b, line }] of pairs.entries()) {
    const differences = explain(a, b);
    if (!differences) {
      tellContent(content, content.offset, scan);
      return;
    }
    for (const difference of differences) {
      if (told.has(difference.code)) continue;
      told.add(difference.code);
      // Further lines are told by their number: what stands before them may have another length.
      const offset = i === 0 ? { offset: content.offset } : {};
      tellToken(difference, { path: content.path, line, ...offset }, scan);
    }
  }
}

/** Tells a difference of tokens, with as little of them as it takes. */
export function tellToken(
  { code, expected, found, hours }: TokenDifference,
  at: { readonly path: string; readonly line?: number; readonly offset?: number },
  scan: Scan,
): void {
  const data = {
    expected: excerptOf(expected),
    found: excerptOf(found),
    ...(hours !== undefined && { hours }),
  };
  scan.tell(code, data, at);
}

/** The lines that differ, one of each text; undefined when one has more of them. */
function pairLines(a: readonly string[], b: readonly string[]): LinePair[] | undefined {
  if (a.length !== b.length) return undefined;
  const pairs: LinePair[] = [];
  for (const [i, line] of a.entries()) {
    const other = b[i] as string;
    if (line === other) continue;
    if (pairs.length === MOST_PAIRS) return undefined;
    pairs.push({ a: line, b: other, line: i + 1 });
  }
  return pairs;
}
