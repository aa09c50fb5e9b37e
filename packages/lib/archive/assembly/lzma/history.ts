// The content of a block so far, as far back as a match can reach. It lies behind everything else in the memory, which
// grows with the content: a header that lies about its dictionary costs nothing.
import { CHUNK_OUTPUT, SLACK } from './layout';

const PAGE: u32 = 65536;

const START: usize = (__heap_base + 63) & ~63;
/** Bytes that a match may reach back. */
let dictionary: u32 = 0;
/** Where the memory ends at its largest. */
let full: usize = 0;

/** Where the next byte goes. */
export let out: usize = 0;
/** Where the content begins that was not given out. */
export let start: usize = 0;
/** Where the first byte lies that a match may reach, as long as it is near enough. */
let first: usize = 0;
/** What is to be taken from `out` for the place of a byte since the dictionary was reset; it may be less than nought. */
let origin: usize = 0;

export function beginHistory(size: u32): void {
  dictionary = size;
  full = START + size + max<u32>(4 * CHUNK_OUTPUT, size >> 1);
  out = start = START;
  resetHistory();
}

/** Gives out what there is. */
export function release(): void {
  start = out;
}

/** Nothing before is reached any more. */
export function resetHistory(): void {
  first = out;
  origin = out;
}

/**
 * Makes room for `length` bytes, CHUNK_OUTPUT at most and what is not given out no more either: by growing, and at full
 * size by dropping what no match can reach. False where there is not as much memory.
 */
export function makeRoom(length: u32): bool {
  if (out + length > full) slide();
  const missing = <i32>(out + length + SLACK) - <i32>(<u32>memory.size() * PAGE);
  if (missing <= 0) return true;
  const wanted = max<u32>(<u32>missing, min<u32>(<u32>(out - START), <u32>(full + SLACK - out)));
  return memory.grow((wanted + PAGE - 1) / PAGE) >= 0;
}

function slide(): void {
  const kept = min<usize>(out - dictionary, start);
  const dropped = kept - START;
  memory.copy(START, kept, out - kept);
  out -= dropped;
  start -= dropped;
  origin -= dropped;
  first = first > kept ? first - dropped : START;
}

/** The place of the next byte, since the dictionary was reset: its lowest bits are right. */
@inline export function place(): u32 {
  return <u32>(out - origin);
}

/** The last byte; nought at the beginning. */
@inline export function previous(): u32 {
  return out == first ? 0 : load<u8>(out - 1);
}

/** The byte `distance` + 1 back. */
@inline export function byteBack(distance: u32): u32 {
  return load<u8>(out - distance - 1);
}

@inline export function put(byte: u32): void {
  store<u8>(out++, byte);
}

/** Whether there is a byte `distance` + 1 back. */
@inline export function isWithin(distance: u32): bool {
  return distance < <u32>(out - first) && distance < dictionary;
}

/** Repeats `length` bytes that begin `distance` + 1 back. */
export function repeat(distance: u32, length: u32): void {
  let from = out - distance - 1;
  let to = out;
  const end = out + length;
  if (distance >= 7) {
    // Up to seven bytes too many, which the next ones go over.
    do {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    } while (to < end);
  } else if (distance == 0) memory.fill(to, load<u8>(from), length);
  else while (to < end) store<u8>(to++, load<u8>(from++));
  out = end;
}

/** Takes `length` bytes at `from` as they are. */
export function append(from: usize, length: u32): void {
  memory.copy(out, from, length);
  out += length;
}
