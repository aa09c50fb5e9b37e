// What the host says of names (src/engine/assignment/kinds.ts): files use few, again and again. A name that is not known is put down to be
// asked for when the host has its turn.
import { ASKED, NAMES } from './layout';

/** A longer name is not kept. */
const LONGEST: usize = 62;
/** As many names are kept, each in 64 bytes: its length, its kind, itself. */
const SLOTS: u32 = 256;
/** As many are put down at once. */
const MOST_ASKED: i32 = 256;

/** Nothing is known of a name yet. */
const UNKNOWN: u32 = 0;

let asked: i32 = 0;

export function askedNames(): i32 {
  return asked;
}

/** To be called when the host has said what it was asked for. */
export function forgetAsked(): void {
  asked = 0;
}

/** Where the name that was looked up last has its place, and whether it is there. */
let index: u32 = 0;
let isThere: bool = false;

// @ts-ignore: a decorator
@inline
function slotOf(place: u32): usize {
  return NAMES + (<usize>place << 6);
}

/** What the host said of a name, as it numbers them; 0 when it was not asked yet. */
export function knownKind(from: usize, to: usize): u32 {
  const length = to - from;
  let hash: u32 = 0;
  for (let at = from; at < to; at++) hash = hash * 31 + load<u8>(at);
  index = (hash ^ (hash >> 8)) & (SLOTS - 1);
  const slot = slotOf(index);
  isThere = length <= LONGEST && load<u8>(slot) == length && same(slot + 2, from, length);
  return isThere ? load<u8>(slot + 1) : UNKNOWN;
}

/** Puts down the name that was looked up last, unless it was already. */
export function askFor(from: usize, to: usize): void {
  const length = to - from;
  if (isThere || length > LONGEST || asked == MOST_ASKED) return;
  const slot = slotOf(index);
  store<u8>(slot, length);
  store<u8>(slot + 1, UNKNOWN);
  memory.copy(slot + 2, from, length);
  store<u8>(ASKED + asked++, index);
}

function same(one: usize, other: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) if (load<u8>(one + i) != load<u8>(other + i)) return false;
  return true;
}
