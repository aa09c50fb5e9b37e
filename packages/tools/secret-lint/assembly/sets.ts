// What stands right behind and right before a token's needle, by the very sets of characters that its rule names.
import { INPUT, SEEN, SETS } from './layout';

/** Places of an entry. */
const RUN_SET: usize = 16;
const RUN_SIGN: usize = 17;
const RUN_LEAST: usize = 18;
const RUN_MOST: usize = 20;
const BEFORE_SET: usize = 22;
const BEFORE_LEAST: usize = 23;

/** As many sets there are at most, and one that is none. */
const NUMBERS: usize = 33;

/** To be called when there is other input. */
export function forgetSets(): void {
  memory.fill(SEEN, 0, NUMBERS << 3);
}

/** Whether a token of an entry may lie around its needle [start, stop). */
export function fitsSets(entry: usize, start: usize, stop: usize, end: usize): bool {
  return (load<u8>(entry, RUN_SET) == 0 || endsRight(entry, stop, end)) && (load<u8>(entry, BEFORE_SET) == 0 || beginsRight(entry, start));
}

/** Whether the run that begins there is as long as a token's is, and its sign stands behind it. */
function endsRight(entry: usize, from: usize, end: usize): bool {
  const most = <usize>load<u16>(entry, RUN_MOST);
  const to = endOfRun(load<u8>(entry, RUN_SET), from, min(end, from + most + 1));
  const length = to - from;
  if (length < <usize>load<u16>(entry, RUN_LEAST) || length > most) return false;
  const sign = load<u8>(entry, RUN_SIGN);
  return sign == 0 || (to < end && load<u8>(to) == sign);
}

/** Where the characters of a set end, or the place up to which it matters; one stretch is looked through once for all needles in it. */
function endOfRun(number: u32, from: usize, stop: usize): usize {
  const seen = SEEN + (<usize>number << 3);
  let at = <usize>load<u32>(seen, 4);
  if (from < <usize>load<u32>(seen) || from > at) {
    store<u32>(seen, <u32>from);
    at = from;
  }
  while (at < stop && isOf(number, at)) at++;
  store<u32>(seen, <u32>at, 4);
  return min(at, stop);
}

/** Whether as many characters of a set stand before a place as a token has there. */
function beginsRight(entry: usize, start: usize): bool {
  const number: u32 = load<u8>(entry, BEFORE_SET);
  const least = <usize>load<u8>(entry, BEFORE_LEAST);
  if (start < INPUT + least) return false;
  for (let at = start - least; at < start; at++) if (!isOf(number, at)) return false;
  return true;
}

// @ts-ignore: a decorator
@inline
function isOf(number: u32, at: usize): bool {
  return ((load<u32>(SETS + (<usize>load<u8>(at) << 2)) >> (number - 1)) & 1) != 0;
}
