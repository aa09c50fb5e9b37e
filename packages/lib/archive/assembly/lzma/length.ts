// How long a match is: 2 to 9, 10 to 17 or 18 to 273 bytes.
import { PROBABILITY } from './layout';
import { takeBit, takeTree } from './range';

const CHOICE: usize = 0;
const SECOND_CHOICE: usize = PROBABILITY;
const SHORT: usize = 2 * PROBABILITY;
const MIDDLE: usize = SHORT + 16 * 8 * PROBABILITY;
const LONG: usize = MIDDLE + 16 * 8 * PROBABILITY;

export function takeLength(coder: usize, place: u32): u32 {
  if (!takeBit(coder + CHOICE)) return takeTree(coder + SHORT + place * 8 * PROBABILITY, 3) - 8 + 2;
  if (!takeBit(coder + SECOND_CHOICE)) return takeTree(coder + MIDDLE + place * 8 * PROBABILITY, 3) - 8 + 10;
  return takeTree(coder + LONG, 8) - 256 + 18;
}
