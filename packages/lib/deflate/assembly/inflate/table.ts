// Tables that tell what the next bits stand for (RFC 1951 sections 3.2.2 and 3.2.5).
// An entry holds, from the lowest bit on: in 6 bits how many bits the code and its extra bits take; in bits 8 to 11 how
// many the code alone takes; from bit 16 on a literal, or the length or distance that the extra bits are added to.

/** The three alphabets. */
export const PRECODE: u32 = 0;
export const LITLEN: u32 = 1;
export const DIST: u32 = 2;

/** The sign: one comparison tells a literal, the commonest of all. */
export const LITERAL: u32 = 1 << 31;
/** Neither literal, length nor distance: the end of the block, a second table or, with neither of these marks, no code. */
export const SPECIAL: u32 = 1 << 15;
export const END_OF_BLOCK: u32 = 1 << 14;
/** The entry tells where a second table begins, and in bits 8 to 11 how many bits to look into it with. */
export const SECOND: u32 = 1 << 13;

/** How many codes there are of each length; for each length, where in SORTED its next symbol goes. */
const COUNTS: usize = memory.data(16 * 4, 64);
const PLACES: usize = memory.data(16 * 4, 64);
/** Symbols by the length of their codes, then by their number: the order of the codes. */
const SORTED: usize = memory.data(288 * 2, 64);

/** What a symbol stands for (section 3.2.5), but for the length of its code. */
function meaningOf(alphabet: u32, symbol: u32): u32 {
  if (alphabet == PRECODE) return symbol << 16;
  if (alphabet == DIST) return symbol > 29 ? SPECIAL : distance(symbol);
  if (symbol < 256) return LITERAL | (symbol << 16);
  if (symbol == 256) return SPECIAL | END_OF_BLOCK;
  return symbol > 285 ? SPECIAL : length(symbol - 257);
}

function length(i: u32): u32 {
  if (i < 8) return (i + 3) << 16;
  if (i == 28) return 258 << 16;
  const extra = (i - 4) >> 2;
  return ((((4 + (i & 3)) << extra) + 3) << 16) | extra;
}

function distance(symbol: u32): u32 {
  if (symbol < 4) return (symbol + 1) << 16;
  const extra = (symbol >> 1) - 1;
  return ((((2 + (symbol & 1)) << extra) + 1) << 16) | extra;
}

/**
 * Lays out the table of an alphabet from the `count` code lengths at `lengths`.
 * @returns whether they make a code: one that is complete, or has one bit at most
 */
export function layOut(alphabet: u32, lengths: usize, count: u32, table: usize, bits: u32): bool {
  const longest = countLengths(lengths, count);
  const unused = sortSymbols(lengths, count);
  if (unused < 0) return false;
  if (unused > 0) {
    if (alphabet == PRECODE || longest > 1) return false;
    for (let i: u32 = 0; i < <u32>1 << bits; i++) store<u32>(table + (i << 2), SPECIAL);
  }
  fill(alphabet, table, bits, longest);
  return true;
}

/** @returns the greatest length that is there */
function countLengths(lengths: usize, count: u32): u32 {
  memory.fill(COUNTS, 0, 16 * 4);
  let longest: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const length = <u32>load<u8>(lengths + i);
    const cell = COUNTS + (length << 2);
    store<u32>(cell, load<u32>(cell) + 1);
    longest = max<u32>(longest, length);
  }
  return longest;
}

/** @returns how many codes of 15 bits are left over; below nought when there are too many already */
function sortSymbols(lengths: usize, count: u32): i32 {
  let unused: i32 = 1;
  let place: u32 = 0;
  for (let length: u32 = 1; length <= 15; length++) {
    const codes = load<u32>(COUNTS + (length << 2));
    unused = (unused << 1) - codes;
    if (unused < 0) return unused;
    store<u32>(PLACES + (length << 2), place);
    place += codes;
  }
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const length = <u32>load<u8>(lengths + symbol);
    if (length == 0) continue;
    const cell = PLACES + (length << 2);
    const at = load<u32>(cell);
    store<u16>(SORTED + (at << 1), <u16>symbol);
    store<u32>(cell, at + 1);
  }
  return unused;
}

/** Codes come first bit first, so they are counted up from their highest bit on, which is the lowest here. */
function fill(alphabet: u32, table: usize, bits: u32, longest: u32): void {
  const first = <u32>1 << bits;
  let end = first;
  let code: u32 = 0;
  let symbol = SORTED;
  let second = table;
  let secondBits: u32 = 0;
  let prefix: u32 = 0xffffffff;
  for (let length: u32 = 1; length <= longest; length++) {
    for (let left = load<u32>(COUNTS + (length << 2)); left > 0; left--) {
      const meaning = meaningOf(alphabet, load<u16>(symbol));
      symbol += 2;
      if (length <= bits) spread(table, first, code, length, meaning);
      else {
        if ((code & (first - 1)) != prefix) {
          prefix = code & (first - 1);
          secondBits = bitsOfSecond(length, left, bits);
          second = table + (end << 2);
          store<u32>(table + (prefix << 2), SPECIAL | SECOND | (end << 16) | (secondBits << 8) | bits);
          end += 1 << secondBits;
        }
        spread(second, 1 << secondBits, code >> bits, length - bits, meaning);
      }
      code = next(code, length);
    }
  }
}

/** Puts an entry wherever the bits that follow its code lead. */
@inline function spread(table: usize, size: u32, code: u32, length: u32, meaning: u32): void {
  const entry = meaning + ((length << 8) | length);
  for (let i = code; i < size; i += 1 << length) store<u32>(table + (i << 2), entry);
}

/** How many bits a second table takes whose first code has `length` bits, with `left` of that length to come. */
function bitsOfSecond(length: u32, left: u32, bits: u32): u32 {
  let size = length - bits;
  let codes = left;
  while (codes < <u32>1 << size) {
    size++;
    codes = (codes << 1) + load<u32>(COUNTS + ((bits + size) << 2));
  }
  return size;
}

/** The code after `code` among those of `length` bits, with its first bit lowest. */
@inline function next(code: u32, length: u32): u32 {
  let bit: u32 = 1 << (length - 1);
  while (code & bit) bit >>= 1;
  return bit == 0 ? 0 : (code & (bit - 1)) + bit;
}
