// The state of a stream, and its bits (RFC 1951 section 3.1.1: the lowest bit of a byte comes first).
import { INPUT, OUTPUT } from './layout';

/** Bits that were taken from the input and not used yet, `count` of them; all above those are nought. */
export let bits: u64 = 0;
export let count: u32 = 0;
/** The next byte of the input, and its end. */
export let next: usize = INPUT;
export let inputEnd: usize = INPUT;
/** Where the next byte of content goes. */
export let out: usize = OUTPUT;

export function beginStream(): void {
  bits = 0;
  count = 0;
  next = INPUT;
  inputEnd = INPUT;
  out = OUTPUT;
}

/** Sees to it that there are `length` bits, 56 at most; false where the input ends before. */
@inline export function need(length: u32): bool {
  while (count < length) {
    if (next == inputEnd) return false;
    bits |= <u64>load<u8>(next++) << count;
    count += 8;
  }
  return true;
}

/** Uses bits that are there, 31 at most. */
@inline export function take(length: u32): u32 {
  const value = <u32>bits & ((1 << length) - 1);
  drop(length);
  return value;
}

@inline export function drop(length: u32): void {
  bits >>= <u64>length;
  count -= length;
}

/** Whether bits that only pad a byte were set in this run, and in which byte of the input the first were. */
export let isPadded: bool = false;
export let paddedByte: i32 = 0;

export function beginRun(length: u32): void {
  inputEnd += length;
  isPadded = false;
}

/** Goes on to the next whole byte; the bits before it are ignored (RFC 1951 section 3.2.4). */
export function dropPadding(): void {
  if (!isPadded && (<u32>bits & ((1 << (count & 7)) - 1)) != 0) {
    isPadded = true;
    paddedByte = position() >> 3;
  }
  drop(count & 7);
}

/** How many bits of the input have been used. */
@inline export function position(): i32 {
  return (<i32>(next - INPUT) << 3) - count;
}

/** Puts back whole bytes: fewer than eight bits stay. */
export function giveBack(): void {
  next -= count >> 3;
  count &= 7;
  bits &= (<u64>1 << count) - 1;
}
