// Finds earlier occurrences (RFC 1951 section 4). Positions whose next five bytes have the same hash form a chain, on
// which the longest match is looked for; of matches of three and four bytes only the nearest is known. Chains of five
// bytes are far shorter than those of three or four, and what they do not lead to is hardly worth its distance.
import { HASH_BITS, HEADS, INPUT, MASK, NEAREST, PREVIOUS, WINDOW } from './layout';

/** How many bytes the hash of the chains covers. */
export const CHAINED: u32 = 5;

/** A hash of the first CHAINED of the eight bytes, and of the first three. */
@inline function hashChained(bytes: u64): u32 {
  return <u32>(((bytes << 24) * 0x9e3779b97f4a7c15) >> (64 - HASH_BITS));
}
@inline function hashThree(bytes: u64): u32 {
  return ((<u32>bytes << 8) * 0x9e3779b1) >> (32 - HASH_BITS);
}

/** A match as one number, 0 for none. */
@inline function pack(length: u32, distance: u32): u32 { return (distance << 9) | length; }
@inline export function lengthOf(match: u32): u32 { return match & 511; }
@inline export function distanceOf(match: u32): u32 { return match >> 9; }

/**
 * Forgets all positions. Tables hold position + WINDOW, so the zero of an empty slot is farther than a match may
 * reach. PREVIOUS needs no clearing: a chain leads only to positions of this call, whose entries are of this call too.
 */
export function resetMatches(): void {
  memory.fill(HEADS, 0, 4 << HASH_BITS);
  memory.fill(NEAREST, 0, 4 << HASH_BITS);
}

/**
 * Puts `at` at the head of the chain `head`, of which `distance` leads back to the head until now. A link that is
 * longer than the window would not survive modulo 2^16: one that leads from `at` to `at` itself ends the chain.
 */
@inline function link(at: u32, head: usize, distance: u32): void {
  const before = at + WINDOW - (distance > WINDOW ? 0 : distance);
  store<u16>(PREVIOUS + ((at & MASK) << 1), <u16>before);
  store<u32>(head, at + WINDOW);
}

/** Makes position `at` known. CHAINED bytes must be there, and eight readable. */
@inline export function insert(at: u32): void {
  const bytes = load<u64>(INPUT + at);
  const head = HEADS + (hashChained(bytes) << 2);
  link(at, head, at + WINDOW - load<u32>(head));
  store<u32>(NEAREST + (hashThree(bytes) << 2), at + WINDOW);
}

/** How many bytes agree at `a` and `b`, at most `most`. May read 7 bytes beyond that. */
@inline function agree(a: usize, b: usize, most: u32): u32 {
  let length: u32 = 0;
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
 * first that does not ends it, as does one that is too large; what a hash maps together is told apart by comparing
 * the bytes themselves. CHAINED bytes must be there, and eight readable.
 */
export function longest(at: u32, atLeast: u32, most: u32, depth: u32, nice: u32): u32 {
  const here = INPUT + at;
  const bytes = load<u64>(here);
  const reach = min<u32>(at, WINDOW);
  const head = HEADS + (hashChained(bytes) << 2);
  const nearest = NEAREST + (hashThree(bytes) << 2);
  const near = at + WINDOW - load<u32>(nearest);
  let distance = at + WINDOW - load<u32>(head);
  store<u32>(nearest, at + WINDOW);
  link(at, head, distance);

  let match: u32 = 0;
  if (atLeast < 4 && near <= reach) {
    const difference = <u32>bytes ^ load<u32>(here - near);
    if (difference == 0) match = pack(4, near);
    else if (atLeast < 3 && (difference & 0xffffff) == 0) match = pack(3, near);
  }
  let best = max<u32>(atLeast, CHAINED - 1);
  // A longer match must have the same four bytes up to the one behind the best; most places differ there.
  let tail = load<u32>(here + best - 3);
  nice = min<u32>(nice, most);
  let place = at - distance;
  while (distance <= reach) {
    const there = here - distance;
    if (load<u32>(there + best - 3) == tail) {
      const length = agree(here, there, most);
      if (length > best) {
        match = pack(length, distance);
        if (length >= nice) break;
        best = length;
        tail = load<u32>(here + best - 3);
      }
    }
    if (--depth == 0) break;
    place = load<u16>(PREVIOUS + ((place & MASK) << 1));
    const next = (at + WINDOW - place) & 0xffff;
    if (next <= distance) break;
    distance = next;
  }
  return match;
}
