// Turns the input into tokens (RFC 1951 section 4), with lazy matching: a match gives way to a better one that begins
// a byte later. Tokens are counted in pieces, from which split.ts makes the blocks.
import { DIST_BASE, HISTOGRAM, HISTOGRAMS, INPUT, PIECE, PIECE_ENDS, PIECE_TOKENS, TOKENS } from './layout';
import { CHAINED, distanceOf, insert, lengthOf, longest, resetMatches } from './match';
import { distanceSymbol, lengthSymbol } from './symbols';

/** The longest match there is (RFC 1951 section 3.2.5). */
const LONGEST: u32 = 258;
/** A match of three bytes that is farther away costs more than three literals. */
const FAR: u32 = 8192;
/** After so many bytes without a match some are not even tried, the more the longer it lasts, at most MOST_SKIPPED. */
const PATIENCE: u32 = 256;
const MOST_SKIPPED: u32 = 16;

export let pieces: u32 = 0;
let tokens: u32 = 0;
let histogram: usize = 0;
let pieceStart: u32 = 0;
/** Where the last match ended. */
let matched: u32 = 0;

function openPiece(): void {
  histogram = HISTOGRAMS + pieces * HISTOGRAM * 4;
  memory.fill(histogram, 0, HISTOGRAM * 4);
  pieceStart = tokens;
}

function closePiece(at: u32): void {
  store<u32>(PIECE_ENDS + (pieces << 2), at);
  store<u32>(PIECE_TOKENS + (pieces << 2), tokens);
  pieces++;
}

@inline function count(symbol: u32): void {
  const cell = histogram + (symbol << 2);
  store<u32>(cell, load<u32>(cell) + 1);
}

@inline function literal(at: u32): void {
  const byte = load<u8>(INPUT + at);
  store<u32>(TOKENS + (tokens++ << 2), byte);
  count(byte);
}

@inline function emit(match: u32): void {
  const length = lengthOf(match);
  const below = distanceOf(match) - 1;
  store<u32>(TOKENS + (tokens++ << 2), 0x80000000 | (below << 9) | length);
  count(257 + lengthSymbol(length));
  count(DIST_BASE + distanceSymbol(below));
}

/** How much better `b` is than `a`, in about two bits: longer is better, and nearer. */
@inline function gain(b: u32, a: u32): i32 {
  return 4 * (<i32>lengthOf(b) - <i32>lengthOf(a)) + (clz(distanceOf(b)) - clz(distanceOf(a)));
}

/** How many bytes to pass by untried: what has had no match for long is most likely compressed already. */
@inline function skipped(without: u32): u32 {
  return without < PATIENCE ? 0 : min<u32>(without / PATIENCE, MOST_SKIPPED);
}

/** Tokens for the bytes from `start` to `end`; what lies before `start` is the dictionary. */
export function parse(start: u32, end: u32, depth: u32, nice: u32, lazy: u32, twice: bool): void {
  resetMatches();
  pieces = 0;
  tokens = 0;
  matched = start;
  // Where CHAINED bytes can be read; behind it there are literals, or a match that began before.
  const hashEnd: u32 = end >= CHAINED ? end - CHAINED + 1 : 0;
  for (let at: u32 = 0; at < start && at < hashEnd; at++) insert(at);
  openPiece();
  let at = parsePiece(start, end, hashEnd, depth, nice, lazy, twice);
  while (at < hashEnd) {
    closePiece(at);
    openPiece();
    at = parsePiece(at, end, hashEnd, depth, nice, lazy, twice);
  }
  while (at < end) literal(at++);
  closePiece(end);
}

/**
 * Tokens for one piece, from `at` on. A function of its own because what is compiled better meanwhile is taken at the
 * next call: a loop over the whole block would be run to its end as it was begun.
 * @returns where the next piece begins; at `hashEnd` or behind it there is none
 */
function parsePiece(at: u32, end: u32, hashEnd: u32, depth: u32, nice: u32, lazy: u32, twice: bool): u32 {
  while (at < hashEnd && tokens - pieceStart < PIECE) {
    let match = longest(at, 2, min<u32>(LONGEST, end - at), depth, nice);
    if (match == 0 || (lengthOf(match) == 3 && distanceOf(match) > FAR)) {
      const until = min<u32>(at + 1 + skipped(at - matched), end);
      while (at < until) literal(at++);
      continue;
    }
    // `next` is the first position that is not known yet.
    let next = at + 1;
    while (lengthOf(match) < lazy && next < hashEnd) {
      const length = lengthOf(match);
      // Half the depth: to be beaten needs less luck than to be found, and most positions are looked at for this.
      let better = longest(next, length - 1, min<u32>(LONGEST, end - next), depth >> 1, nice);
      next++;
      if (better != 0 && gain(better, match) > 1) {
        literal(at++);
        match = better;
        continue;
      }
      if (!twice || next >= hashEnd) break;
      better = longest(next, length - 1, min<u32>(LONGEST, end - next), depth >> 2, nice);
      next++;
      if (better == 0 || gain(better, match) <= 6) break;
      literal(at++);
      literal(at++);
      match = better;
    }
    emit(match);
    at += lengthOf(match);
    matched = at;
    for (const until = min<u32>(at, hashEnd); next < until; ) insert(next++);
  }
  return at;
}
