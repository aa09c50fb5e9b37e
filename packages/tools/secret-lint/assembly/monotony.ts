// Values of repetitions and sequences, as src/values/monotony.ts tells them; steps of bytes and rows of keys are the host's.
import { PLAIN } from './layout';

/** At most so many different characters make a text of few. */
const FEW: i32 = 4;

/** Whether a value of 4 to 64 characters is of few kinds, repeats a unit, or is in order for the most part. */
export function isMonotonous(from: usize, to: usize): bool {
  return isOfFew(from, to) || isInOrder(from, to) || repeats(from, to);
}

function isOfFew(from: usize, to: usize): bool {
  const most = min(FEW, max(2, <i32>(to - from) / 4));
  let met: u32 = 0; // four folded characters, each in eight bits
  let different: i32 = 0;
  for (let at = from; at < to; at++) {
    const byte: u32 = folded(load<u8>(at));
    let known = false;
    for (let i = 0; i < different; i++) known = known || ((met >> (i << 3)) & 0xff) == byte;
    if (known) continue;
    if (different == most) return false;
    met |= byte << (different++ << 3);
  }
  return true;
}

function folded(byte: u32): u32 {
  return byte - 65 < 26 ? byte | 32 : byte;
}

/** Whether half of the characters stand in runs that count up, down or not at all, one by one or every other; dashes do not count. */
function isInOrder(from: usize, to: usize): bool {
  let length: i32 = 0;
  let steps: i32 = 0; // that may be of a run, of which three places have two
  let before: i32 = NONE;
  let last: i32 = NONE;
  for (let at = from; at < to; at++) {
    const byte: i32 = load<u8>(at);
    if (byte == 45) continue;
    steps += i32(isSmall(byte - last)) + i32(isSmall(byte - before));
    before = last;
    last = byte;
    store<u8>(PLAIN + length++, byte);
  }
  if (steps * 3 < length) return false;
  const covered = runs(length, 0, 1) | runs(length, 0, 2) | runs(length, 1, 2);
  return <i32>popcnt(covered) * 2 >= length;
}

/** Bits of the places that runs of every so-manieth character cover. */
function runs(length: i32, first: i32, stride: i32): u64 {
  let covered: u64 = 0;
  let start = first;
  let step: i32 = NONE;
  for (let at = first + stride; at < length + stride; at += stride) {
    const next = at < length ? <i32>load<u8>(PLAIN + at) - <i32>load<u8>(PLAIN + at - stride) : NONE;
    if (next == step && next != NONE) continue;
    if (isSmall(step) && at - start >= 3 * stride && (stride == 1 || step != 0)) {
      for (let i = start; i < at && i < length; i += stride) covered |= (<u64>1) << i;
    }
    start = isSmall(next) ? at - stride : at;
    step = next;
  }
  return covered;
}

const NONE: i32 = 0x10000;

function isSmall(step: i32): bool {
  return step >= -1 && step <= 1;
}

/** Whether a unit of at most twelve characters is repeated to the end. */
function repeats(from: usize, to: usize): bool {
  const most = min(12, (to - from) / 2);
  for (let unit: usize = 1; unit <= most; unit++) {
    let at = from + unit;
    while (at < to && load<u8>(at) == load<u8>(at - unit)) at++;
    if (at == to) return true;
  }
  return false;
}
