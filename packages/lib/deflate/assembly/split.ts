// Puts neighbouring pieces together as long as one code for both costs less than two codes with two headers.
import { DIST_BASE, HISTOGRAM, HISTOGRAMS, PIECE_COSTS, PIECE_ENDS, PIECE_GAINS, PIECE_NEXT, PIECE_TOKENS } from './layout';
import { pieces } from './parse';
import { nLogN } from './symbols';

/** Bits that a block costs beside its tokens: the header's fixed part, and for each symbol in use. */
const HEADER_BITS: i64 = 200 * 256;
const SYMBOL_BITS: i64 = 3 * 256;
const NONE: u32 = 0xffffffff;

@inline function histogramOf(piece: u32): usize {
  return HISTOGRAMS + piece * HISTOGRAM * 4;
}

/** Estimated size of a block with the sum of two histograms, in 1/256 bits; extra bits are the same either way. */
function costOf(a: usize, b: usize): i64 {
  let literals: u32 = 0;
  let distances: u32 = 0;
  let sum: u64 = 0;
  let used: i64 = 0;
  for (let i: u32 = 0; i < HISTOGRAM; i++) {
    const n = load<u32>(a + (i << 2)) + (b != 0 ? load<u32>(b + (i << 2)) : 0);
    if (n == 0) continue;
    used++;
    if (i < DIST_BASE) literals += n;
    else distances += n;
    sum += nLogN(n);
  }
  return <i64>(nLogN(literals) + nLogN(distances) - sum) + HEADER_BITS + used * SYMBOL_BITS;
}

function setGain(piece: u32): void {
  const next = load<u32>(PIECE_NEXT + (piece << 2));
  let gain: i64 = i64.MIN_VALUE;
  if (next != NONE) {
    const apart = load<i64>(PIECE_COSTS + (piece << 3)) + load<i64>(PIECE_COSTS + (next << 3));
    gain = apart - costOf(histogramOf(piece), histogramOf(next));
  }
  store<i64>(PIECE_GAINS + (piece << 3), gain);
}

/** Merges pieces, best gain first, until none gains; afterwards PIECE_NEXT links those that are left, from 0. */
export function mergePieces(): void {
  for (let i: u32 = 0; i < pieces; i++) {
    store<u32>(PIECE_NEXT + (i << 2), i + 1 < pieces ? i + 1 : NONE);
    store<i64>(PIECE_COSTS + (i << 3), costOf(histogramOf(i), 0));
  }
  for (let i: u32 = 0; i < pieces; i++) setGain(i);
  for (;;) {
    let best: u32 = NONE;
    let before: u32 = NONE;
    let bestBefore: u32 = NONE;
    let most: i64 = 0;
    for (let i: u32 = 0; i != NONE; i = load<u32>(PIECE_NEXT + (i << 2))) {
      const gain = load<i64>(PIECE_GAINS + (i << 3));
      if (gain > most) {
        most = gain;
        best = i;
        bestBefore = before;
      }
      before = i;
    }
    if (best == NONE) return;
    join(best);
    setGain(best);
    if (bestBefore != NONE) setGain(bestBefore);
  }
}

function join(piece: u32): void {
  const next = load<u32>(PIECE_NEXT + (piece << 2));
  const into = histogramOf(piece);
  const from = histogramOf(next);
  for (let i: u32 = 0; i < HISTOGRAM; i++) {
    store<u32>(into + (i << 2), load<u32>(into + (i << 2)) + load<u32>(from + (i << 2)));
  }
  store<u32>(PIECE_ENDS + (piece << 2), load<u32>(PIECE_ENDS + (next << 2)));
  store<u32>(PIECE_TOKENS + (piece << 2), load<u32>(PIECE_TOKENS + (next << 2)));
  store<u32>(PIECE_NEXT + (piece << 2), load<u32>(PIECE_NEXT + (next << 2)));
  store<i64>(PIECE_COSTS + (piece << 3), costOf(into, 0));
}
