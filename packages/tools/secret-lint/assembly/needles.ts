// Compares the needles of one trigram, asks what stands around them, and keeps the hits.
import { assigned } from './assigned';
import { is } from './bits';
import { isEscape, isToken, stands } from './context';
import { mayBePair } from './decoded';
import { hidesNothing } from './escaped';
import { forgetValue, isNamed, valueAt } from './grammar';
import { mixed } from './hash';
import { CLASSES, ENTRIES, FIRST, HITS, INPUT, MAX_HITS, POOL, WORD } from './layout';
import { askedNames } from './names';
import { isNameRefused, isRefused } from './refusal';
import { fitsSets } from './sets';
import { hasUserinfo, isNoUserinfo } from './userinfo';

/** What is checked around a needle. */
const ASSIGNED: u8 = 1;
const USERINFO: u8 = 2;
const ESCAPE: u8 = 3;
const KEY: u8 = 4;
const BASIC: u8 = 5;

/** Bytes of an entry. */
const ENTRY: usize = 24;

/** So many hits are worth a turn of the host. */
const FEW: i32 = 64;

let count: i32 = 0;
/** More hits are fetched. */
let enough: i32 = MAX_HITS / 2;

export function resetHits(): void {
  count = 0;
  enough = MAX_HITS / 2;
}

export function hitCount(): i32 {
  return count;
}

/**
 * Whether the hits should be fetched before one more block is looked at: a run that is not over yet may need as many again, and a host that
 * has been asked for a name is told many places that it then would not be.
 */
export function isHalfFull(): bool {
  return count > enough;
}

/** Whether one more trigram might not find room. */
export function isFull(): bool {
  return count > MAX_HITS - 512;
}

export function hit(id: u32, at: usize): void {
  if (count == MAX_HITS) return;
  store<u32>(HITS + (count << 3), id);
  store<u32>(HITS + (count << 3), <u32>(at - INPUT), 4);
  count++;
}

/** The hash of the classes of the trigram that begins here: of a needle in any case. */
export function hashAt(at: usize): u32 {
  return (classAt(at) << 10) | (classAt(at + 1) << 5) | classAt(at + 2);
}

// @ts-ignore: a decorator
@inline
function classAt(at: usize): u32 {
  return load<u8>(CLASSES + load<u8>(at));
}

/** The hash of the trigram that ends here, as it is: of a needle that stands in runs. */
// @ts-ignore: a decorator
@inline
export function exactHash(at: usize): u32 {
  return mixed(load<u32>(at - 2) & 0xffffff);
}

/** Compares the needles whose trigram ends at `at`. */
export function compare(hash: u32, at: usize, end: usize, bare: bool): void {
  let entry = ENTRIES + <usize>load<u16>(FIRST + (hash << 1)) * ENTRY;
  let more = true;
  while (more) {
    const length = <usize>load<u8>(entry, 4);
    const start = at + 1 - <usize>load<u8>(entry, 5);
    if (start >= INPUT && start + length <= end && same(entry, start, length) && fits(entry, start, length, end, bare)) {
      hit(load<u16>(entry, 8), start);
    }
    more = load<u8>(entry, 7) == 0;
    entry += ENTRY;
  }
}

/** Whether a needle whose trigram ends at `at` stands in [from, end), whatever is around it. */
export function mayStand(hash: u32, at: usize, from: usize, end: usize): bool {
  let entry = ENTRIES + <usize>load<u16>(FIRST + (hash << 1)) * ENTRY;
  let more = true;
  while (more) {
    const length = <usize>load<u8>(entry, 4);
    const start = at + 1 - <usize>load<u8>(entry, 5);
    if (start >= from && start + length <= end && same(entry, start, length)) return true;
    more = load<u8>(entry, 7) == 0;
    entry += ENTRY;
  }
  return false;
}

function same(entry: usize, start: usize, length: usize): bool {
  const text = POOL + <usize>load<u16>(entry);
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
  if (kind == ASSIGNED || kind == KEY) {
    forgetValue();
    const before = usize(!is(start, WORD)); // what stands before the name, in the needles of the shortest one
    if (!assigned(start + before, length - before, end, bare, kind == KEY)) return false;
    if (valueAt != 0 ? isRefused(valueAt, end, bare) : isNamed && isNameRefused()) return false;
    if (askedNames() > 0) enough = FEW;
    return true;
  }
  if (kind == USERINFO) return hasUserinfo(start + length, end) && !isNoUserinfo(start + length, end);
  if (kind == ESCAPE) return isEscape(start, end) && !hidesNothing(start, end);
  if (kind == BASIC) return mayBePair(start + length, end);
  if (!fitsSets(entry, start, start + length, end)) return false;
  if (load<u8>(entry, 10) & 2) return isToken(start, start + length, entry, end);
  const two = load<u16>(entry, 14);
  return two == 0 || stands(two, start, min(end, start + (<usize>load<u8>(entry, 13) << 5)));
}
