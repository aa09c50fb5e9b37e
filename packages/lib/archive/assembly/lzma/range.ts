// The range decoder of LZMA: a number between 0 and `range`, which each decision narrows and each byte of input refines.
// A probability is that of a 0, in 2048ths. A function keeps in locals what it would else fetch again for each bit.
import { INPUT, PROBABILITY, SLACK } from './layout';

/** What a probability begins with, an even chance: four of them. */
export const FOUR_EVEN: u64 = 0x0400040004000400;
const TOP: u32 = 1 << 24;

let range: u32 = 0;
let code: u32 = 0;
/** The next byte of the input, and its end. */
let next: usize = INPUT;
let end: usize = INPUT;

/** Begins a chunk of `length` bytes at INPUT; false where it does not begin as it must. */
export function beginRange(length: u32): bool {
  end = INPUT + length;
  // What is read behind the end is told, but not at once: it is the same for every file.
  memory.fill(end, 0, SLACK);
  range = 0xffffffff;
  code = bswap(load<u32>(INPUT + 1));
  next = INPUT + 5;
  return load<u8>(INPUT) == 0;
}

/** Whether more was read than there is. */
@inline export function isOverrun(): bool {
  return next > end;
}

/** Whether the input was used to its end, and says nothing more. */
export function isAtEnd(): bool {
  if (range < TOP) {
    range <<= 8;
    code = (code << 8) | load<u8>(next++);
  }
  return next == end && code == 0;
}

/** One decision, with the probability at `at`. */
@inline export function takeBit(at: usize): u32 {
  if (range < TOP) {
    range <<= 8;
    code = (code << 8) | load<u8>(next++);
  }
  const chance = <u32>load<u16>(at);
  const bound = (range >> 11) * chance;
  if (code < bound) {
    range = bound;
    store<u16>(at, <u16>(chance + ((2048 - chance) >> 5)));
    return 0;
  }
  range -= bound;
  code -= bound;
  store<u16>(at, <u16>(chance - (chance >> 5)));
  return 1;
}

/** `count` bits, the highest first, each with a probability that depends on those before it. Gives them behind a 1. */
export function takeTree(probabilities: usize, count: u32): u32 {
  let r = range;
  let c = code;
  let i = next;
  let symbol: u32 = 1;
  const limit = <u32>1 << count;
  do {
    if (r < TOP) {
      r <<= 8;
      c = (c << 8) | load<u8>(i++);
    }
    const at = probabilities + symbol * PROBABILITY;
    const chance = <u32>load<u16>(at);
    const bound = (r >> 11) * chance;
    symbol <<= 1;
    if (c < bound) {
      r = bound;
      store<u16>(at, <u16>(chance + ((2048 - chance) >> 5)));
    } else {
      r -= bound;
      c -= bound;
      store<u16>(at, <u16>(chance - (chance >> 5)));
      symbol |= 1;
    }
  } while (symbol < limit);
  range = r;
  code = c;
  next = i;
  return symbol;
}

/**
 * A literal behind a match: as a tree of eight bits, but while its bits are those of `match`, the byte that the match
 * would have gone on with, they have probabilities of their own.
 */
export function takeMatched(probabilities: usize, match: u32): u32 {
  let r = range;
  let c = code;
  let i = next;
  let symbol: u32 = 1;
  let same: u32 = 0x100;
  let expected = match;
  do {
    if (r < TOP) {
      r <<= 8;
      c = (c << 8) | load<u8>(i++);
    }
    expected <<= 1;
    const expectedBit = expected & same;
    const at = probabilities + (same + expectedBit + symbol) * PROBABILITY;
    const chance = <u32>load<u16>(at);
    const bound = (r >> 11) * chance;
    symbol <<= 1;
    if (c < bound) {
      r = bound;
      store<u16>(at, <u16>(chance + ((2048 - chance) >> 5)));
      same &= ~expectedBit;
    } else {
      r -= bound;
      c -= bound;
      store<u16>(at, <u16>(chance - (chance >> 5)));
      same &= expectedBit;
      symbol |= 1;
    }
  } while (symbol < 0x100);
  range = r;
  code = c;
  next = i;
  return symbol;
}

/** `count` bits, the lowest first, each with a probability that depends on those before it: the first one's is at 1. */
export function takeReverse(probabilities: usize, count: u32): u32 {
  let symbol: u32 = 1;
  let value: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const bit = takeBit(probabilities + symbol * PROBABILITY);
    symbol = (symbol << 1) | bit;
    value |= bit << i;
  }
  return value;
}

/** `count` bits with an even chance, the highest first. */
export function takeDirect(count: u32): u32 {
  let r = range;
  let c = code;
  let i = next;
  let value: u32 = 0;
  for (let left = count; left > 0; left--) {
    if (r < TOP) {
      r <<= 8;
      c = (c << 8) | load<u8>(i++);
    }
    r >>= 1;
    const bit = <u32>(c >= r);
    c -= r & (0 - bit);
    value = (value << 1) | bit;
  }
  range = r;
  code = c;
  next = i;
  return value;
}
