// What a run of characters that tokens are made of may hold: needles of tokens, digits that decode to text, a value.
import { givenTo } from './context';
import { digit, saysNothing } from './decoded';
import { jointBeside } from './joints';
import { BASE64, BITS, DIGIT, HEX, INPUT, MARKED, NIBBLES } from './layout';
import { compare, exactHash, hit, isFull } from './needles';
import { lookUp } from './nibbles';
import { wasRefusedOf } from './refusal';

/** Shorter stretches of base64 or hexadecimal digits hold no credential. */
const ENCODED: usize = 24;
/** How many decoded bytes must be text: random ones are so once in ten million. */
const TEXT: i32 = 15;
/** A value that is given to a name is no longer. */
const LONGEST_VALUE: usize = 256;

/** Ids of hits that are no needles. */
const IN_BASE64: u32 = 0x10000;
const IN_HEX: u32 = 0x10001;
const A_VALUE: u32 = 0x10002;
const A_JOINT: u32 = 0x10003;

/** Looks into the run [start, stop), for what ends at or behind `from`. Answers how far it came before the hits were full. */
export function lookInto(start: usize, stop: usize, from: usize, limit: usize): usize {
  const reach: usize = load<u8>(start - 1) == 46 ? 20 : isJoined(start) ? 3 : 0; // a dot may join what is longer
  for (let at = max(max(start - reach, INPUT) + 2, from); at < stop; at++) {
    const hash = exactHash(at);
    if (load<u8>(MARKED + hash) & 1) {
      compare(hash, at, limit, true);
      if (isFull()) return at + 1;
    }
  }
  encoded(max(start, from), stop, limit);
  const joint = jointBeside(start, stop, limit);
  if (joint != 0) hit(A_JOINT, joint);
  return stop;
}

/** Whether a needle may end right before a run: no space, quote or bracket stands there. */
function isJoined(start: usize): bool {
  const before = load<u8>(start - 1);
  return before > 32 && before != 34 && before != 39 && before != 40 && before != 96 && before != 91 && before != 62;
}

/** The digits of base64, of either alphabet, that a run is part of. */
function encoded(start: usize, end: usize, limit: usize): void {
  let from = start;
  const first = max(INPUT, start - 64);
  while (from > first && (load<u8>(BITS + load<u8>(from - 1)) & BASE64) != 0) from--;
  let stop = end;
  const last = min(limit, end + LONGEST_VALUE);
  while (stop < last && (load<u8>(BITS + load<u8>(stop)) & BASE64) != 0) stop++;
  if (stop - from >= ENCODED) {
    const leads = leadsOf(from);
    for (let shift: usize = 0; shift < 4; shift++) {
      if ((leads >> <i32>shift) & 1 && isText(from + shift)) {
        if (!saysNothing(from + shift, limit)) hit(IN_BASE64, from + shift);
        return;
      }
      if (shift < 2 && stop - from >= 32 && isHexText(from + shift)) return hit(IN_HEX, from + shift);
    }
  }
  if (stop - from > LONGEST_VALUE || !isMixed(from, stop)) return;
  const name = givenTo(from);
  if (name != 0 && !wasRefusedOf(name, from)) hit(A_VALUE, from);
}

function isMixed(from: usize, stop: usize): bool {
  const before = load<u8>(from - 1);
  if (!(before == 34 || before == 39 || before == 61 || before == 58 || before == 32 || before == 62)) return false;
  let digits: i32 = 0;
  for (let at = from; at < stop; at++) if (load<u8>(BITS + load<u8>(at)) & DIGIT) digits++;
  return digits >= 3 && digits < <i32>(stop - from);
}

/** Bits of the places, of the first four, from which on every fourth digit of sixteen may begin a decoded byte of text. */
function leadsOf(from: usize): i32 {
  const may = i8x16.bitmask(i8x16.ne(lookUp(v128.load(NIBBLES, 160), v128.load(NIBBLES, 176), v128.load(from)), i8x16.splat(0)));
  return may & (may >> 4) & (may >> 8) & (may >> 12);
}

/** Whether fifteen decoded bytes are text; every second may be NUL, as in UTF-16. */
function isText(from: usize): bool {
  let bits: u32 = 0;
  let held: i32 = 0;
  let at = from;
  for (let i = 0; i < TEXT; i++) {
    while (held < 8) {
      bits = (bits << 6) | digit(load<u8>(at++));
      held += 6;
    }
    held -= 8;
    const byte = (bits >> held) & 0xff;
    if (!(isPrintable(byte) || (byte == 0 && (i & 1) == 1))) return false;
  }
  return true;
}

function isHexText(from: usize): bool {
  for (let i: usize = 0; i < 14; i++) {
    const high = load<u8>(from + i * 2);
    const low = load<u8>(from + i * 2 + 1);
    if ((load<u8>(BITS + high) & load<u8>(BITS + low) & HEX) == 0) return false;
    const byte = (digitHex(high) << 4) | digitHex(low);
    if (!(isPrintable(byte) || (byte == 0 && (i & 1) == 1))) return false;
  }
  return true;
}

function isPrintable(byte: u32): bool {
  return (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13);
}

function digitHex(byte: u32): u32 {
  return byte >= 97 ? byte - 87 : byte >= 65 ? byte - 55 : byte - 48;
}
