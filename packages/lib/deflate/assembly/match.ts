// Finds earlier occurrences (RFC 1951 section 4): positions whose next four bytes have the same hash form a chain.
import { HASH3_BITS, HASH4_BITS, HEAD3, HEAD4, INPUT, MASK, PREVIOUS, WINDOW } from './layout';

/** A hash of the four bytes at `at`, and of the first three of them. */
@inline function hash4(at: u32): u32 {
  return (load<u32>(INPUT + at) * 0x9e3779b1) >> (32 - HASH4_BITS);
}
@inline function hash3(at: u32): u32 {
  return ((load<u32>(INPUT + at) << 8) * 0x9e3779b1) >> (32 - HASH3_BITS);
}

/** A match as one number, 0 for none. */
@inline function pack(length: u32, distance: u32): u32 { return (distance << 9) | length; }
@inline export function lengthOf(match: u32): u32 { return match & 511; }
@inline export function distanceOf(match: u32): u32 { return match >> 9; }

/**
 * Forgets all positions. Tables hold position + WINDOW, so the zero of an empty slot is farther than a match may
 * reach. PREVIOUS needs no clearing: a chain leads only to positions of this call, whose steps are of this call too.
 */
export function resetMatches(): void {
  memory.fill(HEAD4, 0, 4 << HASH4_BITS);
  memory.fill(HEAD3, 0, 4 << HASH3_BITS);
}

/** Puts `at` at the head of the chain `head`; `step` is how far behind it the head was until now. */
@inline function link(at: u32, head: usize, step: u32): void {
  store<u16>(PREVIOUS + ((at & MASK) << 1), <u16>min<u32>(step, 65535));
  store<u32>(head, at + WINDOW);
}

/** Makes position `at` known. Four bytes must be readable there. */
@inline export function insert(at: u32): void {
  const head = HEAD4 + (hash4(at) << 2);
  link(at, head, at + WINDOW - load<u32>(head));
  store<u32>(HEAD3 + (hash3(at) << 2), at + WINDOW);
}

/** How many bytes agree at `a` and `b`, of which the first four do, at most `most`. May read 7 bytes beyond that. */
@inline function agree(a: usize, b: usize, most: u32): u32 {
  let length: u32 = 4;
  while (length < most) {
    const difference = load<u64>(a + length) ^ load<u64>(b + length);
    if (difference != 0) return min<u32>(length + <u32>(ctz(difference) >> 3), most);
    length += 8;
  }
  return most;
}

/**
 * The longest match at `at` that is longer than `atLeast`, the nearest of equals, and makes `at` known.
 * It looks at `depth` places of the chain, and is content with `nice` bytes. Distances grow along a chain, so the
 * first that is too large ends it; what a hash maps together is told apart by comparing the bytes themselves.
 */
export function longest(at: u32, atLeast: u32, most: u32, depth: u32, nice: u32): u32 {
  const here = INPUT + at;
  const first = load<u32>(here);
  const reach = min<u32>(at, WINDOW);
  const head4 = HEAD4 + (hash4(at) << 2);
  const head3 = HEAD3 + (hash3(at) << 2);
  const near = at + WINDOW - load<u32>(head3);
  let distance = at + WINDOW - load<u32>(head4);
  store<u32>(head3, at + WINDOW);
  link(at, head4, distance);

  let match: u32 = 0;
  // Of matches of three bytes only the nearest is worth a look: farther ones cost more than three literals.
  if (atLeast < 3 && near <= reach && ((first ^ load<u32>(here - near)) & 0xffffff) == 0) match = pack(3, near);
  let best = max<u32>(atLeast, 3);
  // A longer match must have the same four bytes up to the one behind the best.
  let tail = load<u32>(here + best - 3);
  nice = min<u32>(nice, most);
  while (distance <= reach) {
    const there = here - distance;
    if (load<u32>(there + best - 3) == tail && load<u32>(there) == first) {
      const length = agree(here, there, most);
      if (length > best) {
        match = pack(length, distance);
        if (length >= nice) break;
        best = length;
        tail = load<u32>(here + best - 3);
      }
    }
    if (--depth == 0) break;
    distance += load<u16>(PREVIOUS + (((at - distance) & MASK) << 1));
  }
  return match;
}
