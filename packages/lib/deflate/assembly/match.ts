// Finds earlier occurrences by chains of positions that share a hash of four bytes.
import { HASH3_BITS, HASH4_BITS, HEAD3, HEAD4, INPUT, PREVIOUS, WINDOW } from './layout';

/** What `longest` found: length 0 when nothing. */
export let foundLength: u32 = 0;
export let foundDistance: u32 = 0;

@inline function hash4(at: u32): u32 {
  return (load<u32>(INPUT + at) * 0x9e3779b1) >> (32 - HASH4_BITS);
}
@inline function hash3(at: u32): u32 {
  return ((load<u32>(INPUT + at) << 8) * 0x9e3779b1) >> (32 - HASH3_BITS);
}

export function resetMatches(): void {
  memory.fill(HEAD4, 0, 2 << HASH4_BITS);
  memory.fill(HEAD3, 0, 2 << HASH3_BITS);
  memory.fill(PREVIOUS, 0, 2 * WINDOW);
}

/** Makes position `at` known. Four bytes must be readable there. */
@inline export function insert(at: u32): void {
  const head = HEAD4 + (hash4(at) << 1);
  store<u16>(PREVIOUS + ((at & (WINDOW - 1)) << 1), load<u16>(head));
  store<u16>(head, <u16>at);
  store<u16>(HEAD3 + (hash3(at) << 1), <u16>at);
}

/** How many bytes agree at `a` and `b`, at most `most`. */
@inline function agree(a: usize, b: usize, most: u32): u32 {
  let length: u32 = 0;
  while (length < most) {
    const difference = load<u64>(a + length) ^ load<u64>(b + length);
    if (difference != 0) {
      length += <u32>(ctz(difference) >> 3);
      return length < most ? length : most;
    }
    length += 8;
  }
  return most;
}

/**
 * The longest match at `at` that is longer than `atLeast`, and makes `at` known.
 * Positions are kept modulo 65,536: a stale one names a place that holds other bytes, which the comparison shows;
 * distances along a chain only grow.
 */
export function longest(at: u32, atLeast: u32, most: u32, depth: u32, nice: u32): void {
  foundLength = 0;
  let best = atLeast;
  const here = INPUT + at;
  const head4 = HEAD4 + (hash4(at) << 1);
  const head3 = HEAD3 + (hash3(at) << 1);
  let candidate = load<u16>(head4);
  const near = load<u16>(head3);
  store<u16>(PREVIOUS + ((at & (WINDOW - 1)) << 1), candidate);
  store<u16>(head4, <u16>at);
  store<u16>(head3, <u16>at);
  const reach = at < WINDOW ? at : WINDOW;

  if (best < 3) {
    const distance = (at - near) & 0xffff;
    if (distance - 1 < reach && ((load<u32>(here) ^ load<u32>(here - distance)) & 0xffffff) == 0) {
      best = 3;
      foundLength = 3;
      foundDistance = distance;
    }
  }
  let last: u32 = 0;
  let tail = load<u32>(here + best - 3);
  while (depth-- > 0) {
    const distance = (at - candidate) & 0xffff;
    if (distance <= last || distance > reach) break;
    last = distance;
    const there = here - distance;
    if (load<u32>(there + best - 3) == tail && load<u32>(there) == load<u32>(here)) {
      const length = agree(here, there, most);
      if (length > best) {
        best = length;
        foundLength = length;
        foundDistance = distance;
        if (length >= nice) break;
        tail = load<u32>(here + best - 3);
      }
    }
    candidate = load<u16>(PREVIOUS + (((at - distance) & (WINDOW - 1)) << 1));
  }
}
