// How far back a match lies, less 1: a slot gives the two upper bits and how many lower ones there are.
import { ALIGN_BITS, NEAR_BITS, PROBABILITY, SLOTS } from './layout';
import { takeDirect, takeReverse, takeTree } from './range';

export function takeDistance(length: u32): u32 {
  const slot = takeTree(SLOTS + min<u32>(length - 2, 3) * 64 * PROBABILITY, 6) - 64;
  if (slot < 4) return slot;
  const count = (slot >> 1) - 1;
  const upper = (2 | (slot & 1)) << count;
  // Those of a slot lie behind those of the slots before it, of which each has one less than there are distances.
  if (slot < 14) return upper + takeReverse(NEAR_BITS + (upper - slot - 1) * PROBABILITY, count);
  return upper + (takeDirect(count - 4) << 4) + takeReverse(ALIGN_BITS - PROBABILITY, 4);
}
