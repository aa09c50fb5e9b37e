// The codes of a block (RFC 1951 section 3.2.3): literals, and matches of a length and a distance.
import { DISTS, DIST_BITS, LITLENS, LITLEN_BITS, OUTPUT, OUTPUT_END } from './layout';
import { DIST_CODE, FULL, HUNGRY, LITLEN_CODE, NEXT, TOO_FAR } from './outcome';
import { bits, count, drop, giveBack, inputEnd, need, next, out } from './stream';
import { END_OF_BLOCK, SECOND, SPECIAL } from './table';

/** How much is to come is not known yet: the other of the two loops goes on. */
const AGAIN: u32 = 0xff;

/** The most that a turn of `takeMany` reads ahead, which are three times eight bytes … */
const INPUT_MARGIN: u32 = 32;
/** … and the most it makes: three literals, or a match of 258 bytes whose copy ends up to 31 behind it. */
const OUTPUT_MARGIN: u32 = 320;

/** What is left of a match that there was no room for, and how far back it lies. */
let matchLeft: u32 = 0;
let matchDistance: u32 = 0;

export function beginCodes(): void {
  matchLeft = 0;
}

/** Goes on with the codes of a block, to its end or while there is input and room. */
export function takeCodes(): u32 {
  while (true) {
    if (!finishMatch()) return FULL;
    let outcome = takeMany();
    if (outcome == AGAIN) outcome = takeFew();
    if (outcome != AGAIN) return outcome;
  }
}

function finishMatch(): bool {
  for (; matchLeft > 0; matchLeft--) {
    if (out == OUTPUT_END) return false;
    store<u8>(out, load<u8>(out - matchDistance));
    out++;
  }
  return true;
}

/** Whether a turn of `takeMany` can begin. */
@inline function isFar(input: usize, output: usize): bool {
  return input + INPUT_MARGIN <= inputEnd && output + OUTPUT_MARGIN <= OUTPUT_END;
}

/** What an entry stands for, with the extra bits of `code`, which begins with the code of the entry. */
@inline function valueOf(entry: u32, code: u64): u32 {
  return ((entry >> 16) & 0x7fff) + ((<u32>code & ((1 << (entry & 63)) - 1)) >> ((entry >> 8) & 15));
}

@inline function lookUp(table: usize, code: u64, length: u32): u32 {
  return load<u32>(table + ((<u32>code & ((1 << length) - 1)) << 2));
}

/** The entry in the second table that `entry` leads to; its bits are those behind the first table's. */
@inline function lookUpSecond(table: usize, entry: u32, code: u64): u32 {
  return lookUp(table + ((entry >> 16) << 2), code, (entry >> 8) & 15);
}

/**
 * Takes codes while both ends are far, without asking for each bit and byte whether it is there. Three literals of the
 * first table take 30 bits at most, a length 20 and a distance 28; eight bytes are read ahead to have 56 or more. The
 * steps that come again are written out: a function could not change the bits, which are fast because they are locals.
 */
function takeMany(): u32 {
  if (!isFar(next + 8, out)) return AGAIN;
  let outcome = AGAIN;
  let b = bits;
  let n = count;
  let i = next;
  let o = out;
  b |= load<u64>(i) << n;
  i += (63 - n) >> 3;
  n |= 56;
  let entry = lookUp(LITLENS, b, LITLEN_BITS);
  while (isFar(i, o)) {
    if (<i32>entry < 0) {
      b >>= <u64>entry;
      n -= entry & 63;
      store<u8>(o++, <u8>(entry >> 16));
      entry = lookUp(LITLENS, b, LITLEN_BITS);
      if (<i32>entry < 0) {
        b >>= <u64>entry;
        n -= entry & 63;
        store<u8>(o++, <u8>(entry >> 16));
        entry = lookUp(LITLENS, b, LITLEN_BITS);
        if (<i32>entry < 0) {
          b >>= <u64>entry;
          n -= entry & 63;
          store<u8>(o++, <u8>(entry >> 16));
          b |= load<u64>(i) << n;
          i += (63 - n) >> 3;
          n |= 56;
          entry = lookUp(LITLENS, b, LITLEN_BITS);
          continue;
        }
      }
    }
    if (entry & SPECIAL) {
      if (entry & SECOND) {
        entry = lookUpSecond(LITLENS, entry, b >> LITLEN_BITS);
        if (!(entry & SPECIAL) || entry & END_OF_BLOCK) {
          b >>= LITLEN_BITS;
          n -= LITLEN_BITS;
        }
        if (<i32>entry < 0) {
          b >>= <u64>entry;
          n -= entry & 63;
          store<u8>(o++, <u8>(entry >> 16));
          b |= load<u64>(i) << n;
          i += (63 - n) >> 3;
          n |= 56;
          entry = lookUp(LITLENS, b, LITLEN_BITS);
          continue;
        }
      }
      if (entry & SPECIAL) {
        outcome = LITLEN_CODE;
        if (entry & END_OF_BLOCK) {
          outcome = NEXT;
          b >>= <u64>entry;
          n -= entry & 63;
        }
        break;
      }
    }
    const length = valueOf(entry, b);
    b >>= <u64>entry;
    n -= entry & 63;
    if (n < 28) {
      b |= load<u64>(i) << n;
      i += (63 - n) >> 3;
      n |= 56;
    }
    entry = lookUp(DISTS, b, DIST_BITS);
    if (entry & SPECIAL) {
      if (entry & SECOND) entry = lookUpSecond(DISTS, entry, b >> DIST_BITS);
      if (entry & SPECIAL) {
        outcome = DIST_CODE;
        break;
      }
      b >>= DIST_BITS;
      n -= DIST_BITS;
    }
    const distance = valueOf(entry, b);
    b >>= <u64>entry;
    n -= entry & 63;
    if (distance > <u32>(o - OUTPUT)) {
      outcome = TOO_FAR;
      break;
    }
    b |= load<u64>(i) << n;
    i += (63 - n) >> 3;
    n |= 56;
    entry = lookUp(LITLENS, b, LITLEN_BITS);
    copy(o, distance, length);
    o += length;
  }
  // Whole bytes that were only looked at go back.
  bits = b;
  count = n;
  next = i;
  out = o;
  giveBack();
  return outcome;
}

/** Copies a match, and up to 31 bytes of anything behind it. */
@inline function copy(to: usize, distance: u32, length: u32): void {
  let from = to - distance;
  let o = to;
  const end = to + length;
  if (distance >= 8) {
    store<u64>(o, load<u64>(from));
    store<u64>(o, load<u64>(from, 8), 8);
    store<u64>(o, load<u64>(from, 16), 16);
    store<u64>(o, load<u64>(from, 24), 24);
    for (o += 32, from += 32; o < end; o += 8, from += 8) store<u64>(o, load<u64>(from));
  } else if (distance == 1) {
    const byte = <u64>load<u8>(from) * 0x0101010101010101;
    do {
      store<u64>(o, byte);
      o += 8;
    } while (o < end);
  } else {
    do store<u8>(o++, load<u8>(from++)); while (o < end);
  }
}

/** Takes codes where an end is near, until it is not. A code is taken whole, with its match, or not at all. */
function takeFew(): u32 {
  do {
    if (out == OUTPUT_END) return FULL;
    // As much as a length and a distance can take, if it is there.
    need(48);
    let code = bits;
    let used: u32 = 0;
    let entry = lookUp(LITLENS, code, LITLEN_BITS);
    if (isSecond(entry)) {
      used = LITLEN_BITS;
      code >>= LITLEN_BITS;
      entry = lookUpSecond(LITLENS, entry, code);
    }
    used += entry & 63;
    if (used > count) return HUNGRY;
    if (<i32>entry < 0) {
      drop(used);
      store<u8>(out++, <u8>(entry >> 16));
      continue;
    }
    if (entry & SPECIAL) {
      if (!(entry & END_OF_BLOCK)) return LITLEN_CODE;
      drop(used);
      return NEXT;
    }
    const length = valueOf(entry, code);
    const usedByLength = used;
    code = bits >> <u64>used;
    entry = lookUp(DISTS, code, DIST_BITS);
    if (isSecond(entry)) {
      used += DIST_BITS;
      code >>= DIST_BITS;
      entry = lookUpSecond(DISTS, entry, code);
    }
    used += entry & 63;
    if (used > count) return HUNGRY;
    if (entry & SPECIAL) {
      drop(usedByLength);
      return DIST_CODE;
    }
    const distance = valueOf(entry, code);
    drop(used);
    if (distance > <u32>(out - OUTPUT)) return TOO_FAR;
    matchLeft = length;
    matchDistance = distance;
    if (!finishMatch()) return FULL;
  } while (!isFar(next + 8, out));
  return AGAIN;
}

@inline function isSecond(entry: u32): bool {
  return <i32>entry >= 0 && (entry & (SPECIAL | SECOND)) == (SPECIAL | SECOND);
}
