// Finds the places in a file that are worth a look, in one pass, sixteen bytes at a time. Two things are asked of each block:
//
// 1. Where may one of the needles stand that can stand anywhere (`password`, `://`, `-BEGIN `)? Nibbles of four bytes in a row
//    are looked up at once, in eight groups of needles; then the table of trigrams says which needle, and that is compared.
// 2. Where does a run of twenty characters end that base64 is written in, of either alphabet? Every token of a provider holds one: only there, and right before,
//    their many needles are looked for, and base64 and hexadecimal digits that decode to text.
//
// Bytes that are looked at again are bounded by constants per needle, never by the file.
import { forget } from './assigned';
import { forgetEscapes } from './escaped';
import { compare, hashAt, hitCount, isHalfFull, resetHits } from './needles';
import { INPUT, MARKED, NIBBLES, RUN } from './layout';
import { lookUp } from './nibbles';
import { forgetAsked } from './names';
import { forgetJudged } from './refusal';
import { lookInto } from './runs';

export { askedNames } from './names';
export { asked, classes, entries, bits, first, hits, input, marked, names, nibbles, pool, surprise, tree } from './tables';

/** Where the last call stopped: at its end, or earlier when the hits were full. */
let stopped: i32 = 0;

export function stoppedAt(): i32 {
  return stopped;
}

/**
 * Looks through [from, to); reads up to `end`, and back to 0. Answers how many hits there are.
 * `bare` says that values without quotes and digits count, as in configuration.
 */
export function find(from: i32, to: i32, end: i32, bare: bool): i32 {
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
  const last = INPUT + to;
  const limit = INPUT + end;
  resetHits();
  forget();
  forgetAsked();
  forgetJudged();
  forgetEscapes();
  let at = INPUT + from;
  let run = runBefore(at);
  while (at < last) {
    if (isHalfFull()) return stopAt(at, run, INPUT + from, limit);
    const a = v128.load(at);
    const b = v128.load(at, 1);
    const c = v128.load(at, 2);
    const d = v128.load(at, 3);
    const some = v128.and(
      v128.and(lookUp(low0, high0, a), lookUp(low1, high1, b)),
      v128.and(lookUp(low2, high2, c), lookUp(low3, high3, d)),
    );
    const isSome = v128.any_true(some);
    const inRun = i8x16.bitmask(i8x16.ne(lookUp(lowRun, highRun, a), zero));
    if (inRun == 0xffff) run += 16;
    else {
      const lead = ctz(~inRun);
      if (run + lead >= RUN) {
        const stop = at + lead;
        const reached = lookInto(max(stop - run - lead, INPUT), stop, INPUT + from, limit);
        if (reached < stop) {
          if (isSome) anywhere(i8x16.bitmask(i8x16.ne(some, zero)), at, limit, bare);
          stopped = <i32>(reached - INPUT);
          return hitCount();
        }
      }
      run = clz(~(inRun << 16));
    }
    // Behind the run, so that the value in it is looked at before the next name.
    if (isSome) anywhere(i8x16.bitmask(i8x16.ne(some, zero)), at, limit, bare);
    at += 16;
  }
  return atEnd(at, run, INPUT + from, limit);
}

/** Stops before a block; of a run that goes on in it the part so far is looked into. */
function stopAt(at: usize, run: i32, from: usize, limit: usize): i32 {
  const reached = run > 0 ? lookInto(max(at - run, INPUT), at, from, limit) : at;
  stopped = <i32>(reached - INPUT);
  return hitCount();
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

/** Needles that may begin their trigram at the places whose bits are set. */
function anywhere(bits: i32, at: usize, limit: usize, bare: bool): void {
  let rest = bits;
  while (rest != 0) {
    const place = at + ctz(rest);
    const hash = hashAt(place);
    if (load<u8>(MARKED + hash) & 2) compare(hash, place + 2, limit, bare);
    rest &= rest - 1;
  }
}
