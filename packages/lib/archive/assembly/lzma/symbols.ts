// The symbols of LZMA: literals, matches with a new distance, and matches with one of the last four.
import { byteBack, isWithin, out, place, previous, put, repeat } from './history';
import { takeDistance } from './distance';
import { IS_FOURTH, IS_LONG, IS_MATCH, IS_OLDER, IS_REPEAT, IS_THIRD, LITERALS, LITERAL_CODER, MATCH_LENGTHS, OTHERS, OTHERS_COUNT, PLACES, PROBABILITY, REPEAT_LENGTHS } from './layout';
import { takeLength } from './length';
import { DONE, OVERRUN, TOO_FAR, TOO_LONG } from './outcome';
import { FOUR_EVEN, isOverrun, takeBit, takeMatched, takeTree } from './range';

/** How many of the upper bits of the byte before, and of the lower bits of the place, a literal depends on. */
let contextBits: u32 = 0;
let literalMask: u32 = 0;
/** The lower bits of the place that the other symbols depend on. */
let placeMask: u32 = 0;

/** What the symbols before were: below 7 after a literal. */
let state: u32 = 0;
/** The last four distances, less 1; the latest first. */
let distance0: u32 = 0;
let distance1: u32 = 0;
let distance2: u32 = 0;
let distance3: u32 = 0;

/** Sets lc, lp and pb, of which lc + lp is 4 at most; `resetState` must follow. */
export function setProperties(lc: u32, lp: u32, pb: u32): void {
  contextBits = lc;
  literalMask = (1 << lp) - 1;
  placeMask = (1 << pb) - 1;
}

/** Forgets all that was learned, but not the content. */
export function resetState(): void {
  state = 0;
  distance0 = distance1 = distance2 = distance3 = 0;
  even(OTHERS, OTHERS_COUNT);
  even(LITERALS, LITERAL_CODER * ((literalMask + 1) << contextBits));
}

/** Gives even chances, four at a time: there is room for three more. */
function even(at: usize, count: u32): void {
  const end = at + count * PROBABILITY;
  for (let to = at; to < end; to += 4 * PROBABILITY) store<u64>(to, FOUR_EVEN);
}

/** Takes symbols until the content ends at `goal`. */
export function takeSymbols(goal: usize): u32 {
  while (out < goal) {
    if (isOverrun()) return OVERRUN;
    const at = state * PLACES + (place() & placeMask);
    if (!takeBit(IS_MATCH + at * PROBABILITY)) {
      takeLiteral();
      continue;
    }
    let length: u32;
    if (!takeBit(IS_REPEAT + state * PROBABILITY)) {
      length = takeMatch();
    } else {
      length = takeRepeat(at);
    }
    if (!isWithin(distance0)) return TOO_FAR;
    if (length > <u32>(goal - out)) return TOO_LONG;
    repeat(distance0, length);
  }
  return isOverrun() ? OVERRUN : DONE;
}

function takeLiteral(): void {
  const context = ((place() & literalMask) << contextBits) | (previous() >> (8 - contextBits));
  const probabilities = LITERALS + context * (LITERAL_CODER * PROBABILITY);
  if (state < 7) {
    put(takeTree(probabilities, 8));
    state = state < 4 ? 0 : state - 3;
  } else {
    put(takeMatched(probabilities, byteBack(distance0)));
    state = state < 10 ? state - 3 : state - 6;
  }
}

/** A match with a new distance. */
function takeMatch(): u32 {
  distance3 = distance2;
  distance2 = distance1;
  distance1 = distance0;
  const length = takeLength(MATCH_LENGTHS, place() & placeMask);
  distance0 = takeDistance(length);
  state = state < 7 ? 7 : 10;
  return length;
}

/** A match with one of the last four distances, which becomes the last one. */
function takeRepeat(at: u32): u32 {
  if (!takeBit(IS_OLDER + state * PROBABILITY)) {
    if (!takeBit(IS_LONG + at * PROBABILITY)) {
      state = state < 7 ? 9 : 11;
      return 1;
    }
  } else {
    let distance: u32;
    if (!takeBit(IS_THIRD + state * PROBABILITY)) {
      distance = distance1;
    } else {
      if (!takeBit(IS_FOURTH + state * PROBABILITY)) {
        distance = distance2;
      } else {
        distance = distance3;
        distance3 = distance2;
      }
      distance2 = distance1;
    }
    distance1 = distance0;
    distance0 = distance;
  }
  state = state < 7 ? 8 : 11;
  return takeLength(REPEAT_LENGTHS, place() & placeMask);
}
