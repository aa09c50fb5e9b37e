// Turns the input into tokens, with lazy matching: a match gives way to a better one that begins a byte later.
import { HISTOGRAM, HISTOGRAMS, DIST_BASE, PIECE, PIECE_ENDS, PIECE_TOKENS, TOKENS, INPUT } from './layout';
import { foundDistance, foundLength, insert, longest, resetMatches } from './match';
import { distanceSymbol, lengthSymbol } from './symbols';

export let pieces: u32 = 0;
let tokens: u32 = 0;
let histogram: usize = 0;
let pieceStart: u32 = 0;

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

@inline function match(length: u32, distance: u32): void {
  store<u32>(TOKENS + (tokens++ << 2), 0x80000000 | ((distance - 1) << 9) | length);
  count(257 + lengthSymbol(length));
  count(DIST_BASE + distanceSymbol(distance - 1));
}

@inline function log2(x: u32): i32 {
  return 31 - clz(x);
}

/** How much better the second match is, in quarters of a byte: longer is better, and nearer. */
@inline function gain(lengthB: u32, distanceB: u32, lengthA: u32, distanceA: u32): i32 {
  return 4 * (<i32>lengthB - <i32>lengthA) + (log2(distanceA) - log2(distanceB));
}

/** Tokens for the bytes from `start` to `end`; what lies before `start` is the dictionary. */
export function parse(start: u32, end: u32, depth: u32, nice: u32, lazy: u32, twice: bool): void {
  resetMatches();
  pieces = 0;
  tokens = 0;
  // Where four bytes can be read; the last three are literals or lie inside a match.
  const hashEnd: u32 = end > 3 ? end - 3 : 0;
  for (let at: u32 = 0; at < start && at < hashEnd; at++) insert(at);
  openPiece();
  let at = start;
  while (at < end) {
    if (tokens - pieceStart >= PIECE) {
      closePiece(at);
      openPiece();
    }
    if (at >= hashEnd) {
      literal(at++);
      continue;
    }
    longest(at, 2, min<u32>(258, end - at), depth, nice);
    if (foundLength == 0 || (foundLength == 3 && foundDistance > 4096)) {
      literal(at++);
      continue;
    }
    let length = foundLength;
    let distance = foundDistance;
    // `next` is the first position that is not known yet.
    let next = at + 1;
    while (length < lazy && next < hashEnd) {
      longest(next, length - 1, min<u32>(258, end - next), length >= 16 ? depth >> 1 : depth, nice);
      next++;
      if (foundLength >= length && gain(foundLength, foundDistance, length, distance) > 2) {
        literal(at++);
        length = foundLength;
        distance = foundDistance;
        continue;
      }
      if (!twice || next >= hashEnd) break;
      longest(next, length - 1, min<u32>(258, end - next), depth >> 2, nice);
      next++;
      if (foundLength < length || gain(foundLength, foundDistance, length, distance) <= 6) break;
      literal(at++);
      literal(at++);
      length = foundLength;
      distance = foundDistance;
    }
    match(length, distance);
    at += length;
    const until = min<u32>(at, hashEnd);
    while (next < until) insert(next++);
  }
  closePiece(end);
}
