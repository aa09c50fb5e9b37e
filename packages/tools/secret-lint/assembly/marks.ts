// Marks where needles may begin and which runs end in a stretch of the input, sixty-four bytes at a time. What the bytes are decides
// of no branch that many of them come to: every fourth block of sixteen holds a place by chance, which no processor foresees.
import { hashAt } from './needles';
import { MARKED, NIBBLES, PLACES, RUN, RUNS } from './layout';
import { lookUp } from './nibbles';

/** Bytes that a place takes in the list of places, and a run in that of runs. */
export const PLACE: usize = 4;
export const ENDED: usize = 12;

/** Where these lists end. */
export let placesEnd: usize = PLACES;
export let runsEnd: usize = RUNS;

/**
 * Marks [from, stop), which are blocks of sixteen bytes, at most STRETCH in all. `before` is the length of the run that ends at `from`;
 * answers that of the run that goes on at `stop`.
 */
export function mark(from: usize, stop: usize, before: i32): i32 {
  const low0 = v128.load(NIBBLES, 0);
  const high0 = v128.load(NIBBLES, 16);
  const low1 = v128.load(NIBBLES, 32);
  const high1 = v128.load(NIBBLES, 48);
  const low2 = v128.load(NIBBLES, 64);
  const high2 = v128.load(NIBBLES, 80);
  const low3 = v128.load(NIBBLES, 96);
  const high3 = v128.load(NIBBLES, 112);
  const lowRun = v128.load(NIBBLES, 128);
  const highRun = v128.load(NIBBLES, 144);
  const zero = i8x16.splat(0);
  let run = before;
  placesEnd = PLACES;
  runsEnd = RUNS;
  for (let at = from; at < stop; at += 64) {
    const size = min(stop - at, 64);
    const all = u64.MAX_VALUE >> (64 - <u64>size);
    let free: u64 = 0; // bits of the places where no needle begins its trigram
    let outside: u64 = 0; // and of those that no run holds
    for (let block = at; block < at + 64; block += 16) {
      const a = v128.load(block);
      const some = v128.and(
        v128.and(lookUp(low0, high0, a), lookUp(low1, high1, v128.load(block, 1))),
        v128.and(lookUp(low2, high2, v128.load(block, 2)), lookUp(low3, high3, v128.load(block, 3))),
      );
      free = (free >> 16) | (<u64>i8x16.bitmask(i8x16.eq(some, zero)) << 48);
      outside = (outside >> 16) | (<u64>i8x16.bitmask(i8x16.eq(lookUp(lowRun, highRun, a), zero)) << 48);
    }
    const places = all & ~free;
    const inRuns = all & ~outside;
    if (inRuns == all) run += <i32>size;
    else run = markRuns(at, inRuns, <i32>size, run, places);
    keepPlaces(at, places);
  }
  keepMarked();
  return run;
}

/**
 * Keeps the runs that end in the `size` bytes from `at` on, of which `inRuns` has a bit for each that a run holds, and not all; `before` is the
 * length of the run that ends at `at`. Answers that of the run that goes on behind them.
 */
function markRuns(at: usize, inRuns: u64, size: i32, before: i32, places: u64): i32 {
  const lead = <i32>ctz(~inRuns);
  if (before + lead >= RUN) keepRun(at - before, at, lead, places);
  const trail = <i32>clz(~(inRuns << (64 - size)));
  const within = (inRuns >> lead << lead) & (u64.MAX_VALUE >> (64 - size + trail));
  // Of the bits of a run so long that RUN - 1 more follow.
  let starts = within & (within >> 1);
  starts &= starts >> 2;
  starts &= starts >> 4;
  starts &= starts >> 8;
  starts &= starts >> (RUN - 16);
  while (starts != 0) {
    const start = <i32>ctz(starts);
    const stop = start + <i32>ctz(~(within >> start));
    keepRun(at + start, at, stop, places);
    starts &= u64.MAX_VALUE << stop;
  }
  return trail;
}

/** Keeps a run that ends `stop` bytes behind `at`. It comes before the places of the block in which it is seen to end. */
function keepRun(start: usize, at: usize, stop: i32, places: u64): void {
  const earlier = places & ((<u64>1 << (stop & ~15)) - 1);
  store<u32>(runsEnd, <u32>start);
  store<u32>(runsEnd, <u32>(at + stop), 4);
  store<u32>(runsEnd, <u32>(placesEnd + PLACE * <usize>popcnt(earlier)), 8);
  runsEnd += ENDED;
}

/** Keeps the places whose bits are set: four are written at a time, whether there are as many or none. */
// @ts-ignore: a decorator
@inline
function keepPlaces(at: usize, places: u64): void {
  const end = placesEnd + PLACE * <usize>popcnt(places);
  let rest = places;
  let place = placesEnd;
  do {
    store<u32>(place, <u32>(at + <usize>ctz(rest)));
    rest &= rest - 1;
    store<u32>(place, <u32>(at + <usize>ctz(rest)), PLACE);
    rest &= rest - 1;
    store<u32>(place, <u32>(at + <usize>ctz(rest)), PLACE * 2);
    rest &= rest - 1;
    store<u32>(place, <u32>(at + <usize>ctz(rest)), PLACE * 3);
    rest &= rest - 1;
    place += PLACE * 4;
  } while (rest != 0);
  placesEnd = end;
}

/** Leaves of the places those whose trigram is that of a needle. */
function keepMarked(): void {
  let kept = PLACES;
  let place = PLACES;
  for (let run = RUNS; run < runsEnd; run += ENDED) {
    const stop = <usize>load<u32>(run, 8);
    kept = marked(place, stop, kept);
    place = stop;
    store<u32>(run, <u32>kept, 8);
  }
  placesEnd = marked(place, placesEnd, kept);
}

/** Moves those of [from, stop) to the list's end; answers its new one. */
function marked(from: usize, stop: usize, end: usize): usize {
  let kept = end;
  for (let place = from; place < stop; place += PLACE) {
    const at = load<u32>(place);
    store<u32>(kept, at);
    kept += <usize>(load<u8>(MARKED + hashAt(at)) & 2) << 1;
  }
  return kept;
}
