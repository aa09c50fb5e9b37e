// Finds the places in a file that are worth a look, at a byte in about two cycles: a table over trigrams of byte classes
// says whether a needle may end its trigram here; then the needle itself is compared, and what stands around it is checked.
// Single pass, no recursion: bytes that are looked at again are bounded by constants per needle, never by the file.
import { assigned, hasUserinfo, isEscape, isToken } from './context';
import { CLASSES, ENTRIES, FIRST, HITS, INPUT, MARKED, MAX_HITS, POOL } from './layout';

export { classes, entries, bits, first, hits, input, marked, pool } from './tables';
export { runs, runsStoppedAt } from './runs';

/** What is checked behind a needle. */
const PLAIN: u8 = 0;
const ASSIGNED: u8 = 1;
const USERINFO: u8 = 2;
const ESCAPE: u8 = 3;

/** Where the last run stopped: at its end, or earlier when the hits were full. */
let stopped: i32 = 0;

export function stoppedAt(): i32 {
  return stopped;
}

/**
 * Looks for needles whose trigram ends in [from, to); reads up to `end`, and back to 0.
 * `bare` says that values without quotes and digits count, as in configuration.
 */
export function find(from: i32, to: i32, end: i32, bare: bool): i32 {
  let count: i32 = 0;
  let hash: u32 = 0;
  let at = INPUT + from;
  const last = INPUT + to;
  for (let back = max(INPUT, at - 2); back < at; back++) hash = push(hash, back);
  for (; at < last; at++) {
    hash = push(hash, at);
    if (load<u8>(MARKED + hash) == 0) continue;
    if (count > MAX_HITS - 64) break;
    count = compare(hash, at, INPUT + end, count, bare);
  }
  stopped = <i32>(at - INPUT);
  return count;
}

// @ts-ignore: a decorator
@inline
function push(hash: u32, at: usize): u32 {
  return ((hash << 5) | load<u8>(CLASSES + load<u8>(at))) & 0x7fff;
}

/** Compares the needles of one trigram. */
function compare(hash: u32, at: usize, end: usize, hits: i32, bare: bool): i32 {
  let count = hits;
  let entry = ENTRIES + <usize>load<u16>(FIRST + (hash << 1)) * 12;
  let more = true;
  while (more) {
    const length = <usize>load<u8>(entry, 4);
    const start = at + 1 - <usize>load<u8>(entry, 5);
    if (start >= INPUT && start + length <= end && same(entry, start, length)) {
      if (count < MAX_HITS && fits(entry, start, length, end, bare)) {
        store<u32>(HITS + (count << 3), load<u16>(entry, 8));
        store<u32>(HITS + (count << 3), <u32>(start - INPUT), 4);
        count++;
      }
    }
    more = load<u8>(entry, 7) == 0;
    entry += 12;
  }
  return count;
}

function same(entry: usize, start: usize, length: usize): bool {
  const text = POOL + load<u32>(entry);
  if (load<u8>(entry, 10) & 1) {
    for (let i: usize = 0; i < length; i++) {
      let byte = load<u8>(start + i);
      if (byte - 65 < 26) byte |= 32;
      if (byte != load<u8>(text + i)) return false;
    }
    return true;
  }
  for (let i: usize = 0; i < length; i++) if (load<u8>(start + i) != load<u8>(text + i)) return false;
  return true;
}

function fits(entry: usize, start: usize, length: usize, end: usize, bare: bool): bool {
  const kind = load<u8>(entry, 6);
  if (kind == PLAIN) return (load<u8>(entry, 10) & 2) == 0 ? true : isToken(start, length, load<u8>(entry, 11), end);
  if (kind == ASSIGNED) return assigned(start, length, end, bare);
  if (kind == USERINFO) return hasUserinfo(start + length, end);
  if (kind == ESCAPE) return isEscape(start, end);
  return true;
}
