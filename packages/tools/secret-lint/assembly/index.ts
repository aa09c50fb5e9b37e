// Finds the places in a file that are worth a look, in one pass. Two things are marked in each stretch of it (marks.ts):
//
// 1. Where may one of the needles stand that can stand anywhere (`password`, `://`, `-BEGIN `)? Nibbles of four bytes in a row
//    are looked up at once, in eight groups of needles; then the table of trigrams says which needle, and that is compared.
// 2. Where does a run of twenty characters end that base64 is written in, of either alphabet? Every token of a provider holds one: only there, and right before,
//    their many needles are looked for, and base64 and hexadecimal digits that decode to text.
//
// Then they are looked at, in their order. Bytes that are looked at again are bounded by constants per needle, never by the file.
import { forget } from './assigned';
import { forgetRepeated } from './context';
import { forgetEscapes } from './escaped';
import { ENDED, mark, PLACE, placesEnd, runsEnd } from './marks';
import { compare, hashAt, hitCount, isHalfFull, resetHits } from './needles';
import { INPUT, NIBBLES, PLACES, RUN, RUNS, STRETCH } from './layout';
import { forgetAsked } from './names';
import { forgetJudged, takeKind } from './refusal';
import { lookInto } from './runs';
import { forgetSets } from './sets';
import { forgetUserinfo } from './userinfo';

export { askedNames } from './names';
export { asked, classes, entries, bits, first, hits, input, marked, names, nibbles, pool, sets, surprise, tree } from './tables';

/** Where the last call stopped: at its end, or earlier when the hits were full. */
let stopped: i32 = 0;

export function stoppedAt(): i32 {
  return stopped;
}

/**
 * Looks through [from, to); reads up to `end`, and back to 0. Answers how many hits there are.
 * `bare` says that values without quotes and digits count, as in configuration; `unknown` that it is not known to be one.
 */
export function find(from: i32, to: i32, end: i32, bare: bool, unknown: bool): i32 {
  const limit = INPUT + end;
  const begin = INPUT + from;
  const last = begin + ((to - from + 15) & ~15);
  resetHits();
  takeKind(unknown);
  forget();
  forgetAsked();
  forgetJudged();
  forgetEscapes();
  forgetRepeated();
  forgetUserinfo();
  forgetSets();
  let run = runBefore(begin);
  for (let at = begin; at < last; at += STRETCH) {
    const stop = min(at + STRETCH, last);
    run = mark(at, stop, run);
    if (!look(at, stop - run, begin, limit, bare)) return hitCount();
  }
  return atEnd(last, run, begin, limit);
}

/**
 * Looks at what was marked from a place on, where a run goes on from `open` to the end of what was marked. Answers whether there was room for
 * all hits; if not, it has stopped.
 */
function look(from: usize, open: usize, begin: usize, limit: usize, bare: bool): bool {
  let place = PLACES;
  let run = RUNS;
  let next = from; // the block behind those that were looked at
  while (place < placesEnd || run < runsEnd) {
    const isRun = run < runsEnd && <usize>load<u32>(run, 8) <= place;
    const at = <usize>(isRun ? load<u32>(run, 4) : load<u32>(place));
    if (at >= next) {
      if (isHalfFull()) return stopAt(next, run < runsEnd ? min(open, <usize>load<u32>(run)) : open, begin, limit);
      next = at - ((at - begin) & 15) + 16;
    }
    if (isRun) {
      const reached = lookInto(max(<usize>load<u32>(run), INPUT), at, begin, limit);
      run += ENDED;
      if (reached == at) continue;
      for (; place < placesEnd && <usize>load<u32>(place) < next; place += PLACE) compareAt(load<u32>(place), limit, bare);
      stopped = <i32>(reached - INPUT);
      return false;
    }
    compareAt(at, limit, bare);
    place += PLACE;
  }
  return true;
}

// @ts-ignore: a decorator
@inline
function compareAt(place: usize, limit: usize, bare: bool): void {
  compare(hashAt(place), place + 2, limit, bare);
}

/** Stops before a block; of a run that goes on in it, which may begin at `open`, the part so far is looked into. */
function stopAt(at: usize, open: usize, from: usize, limit: usize): bool {
  let start = min(open, at);
  if (start == at) while (start > INPUT && isRunByte(load<u8>(start - 1))) start--; // one that is too short to be kept
  const reached = start < at ? lookInto(max(start, INPUT), at, from, limit) : at;
  stopped = <i32>(reached - INPUT);
  return false;
}

/** A run that goes on behind the end is looked into as far as it can be seen. */
function atEnd(at: usize, run: i32, from: usize, limit: usize): i32 {
  let stop = min(at, limit);
  const start = at - run;
  while (run > 0 && stop < limit && isRunByte(load<u8>(stop))) stop++;
  stopped = <i32>(at - INPUT);
  if (run > 0 && stop > start && <i32>(stop - start) >= RUN) {
    const reached = lookInto(start, stop, from, limit);
    if (reached < stop) stopped = <i32>(reached - INPUT);
  }
  return hitCount();
}

/** The length of the run that ends before a place, as far as it matters. */
function runBefore(at: usize): i32 {
  let run: i32 = 0;
  while (run < 64 && at - run > INPUT && isRunByte(load<u8>(at - run - 1))) run++;
  return run;
}

function isRunByte(byte: u8): bool {
  return (load<u8>(NIBBLES + 128 + (byte & 15)) & load<u8>(NIBBLES + 144 + (byte >> 4))) != 0;
}
