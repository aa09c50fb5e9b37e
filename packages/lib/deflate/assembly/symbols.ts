// RFC 1951 section 3.2.5: lengths and distances as symbols with extra bits.

/** For each length 3..258 its symbol - 257. */
const LENGTH_SYMBOL: usize = memory.data(259, 16);
/** For each length symbol - 257 the length it begins with, and its extra bits. */
export const LENGTH_BASE: usize = memory.data(29 * 2, 16);
export const LENGTH_EXTRA: usize = memory.data(29, 16);
/** log2 of (256 + i) / 256 in 1/256. */
const LOG2: usize = memory.data(256, 16);

let ready: bool = false;

export function initialize(): void {
  if (ready) return;
  ready = true;
  let length: u32 = 3;
  for (let symbol: u32 = 0; symbol < 28; symbol++) {
    const extra: u32 = symbol < 8 ? 0 : (symbol - 4) >> 2;
    store<u16>(LENGTH_BASE + (symbol << 1), <u16>length);
    store<u8>(LENGTH_EXTRA + symbol, <u8>extra);
    for (let i: u32 = 0; i < <u32>1 << extra; i++) store<u8>(LENGTH_SYMBOL + length++, <u8>symbol);
  }
  // 258 has a symbol of its own without extra bits.
  store<u16>(LENGTH_BASE + 56, 258);
  store<u8>(LENGTH_EXTRA + 28, 0);
  store<u8>(LENGTH_SYMBOL + 258, 28);
  for (let i: u32 = 0; i < 256; i++) store<u8>(LOG2 + i, <u8>logarithmOf(256 + i));
}

/** log2(x / 256) in 1/256 for x in 256..511, by squaring in fixed point: integers only. */
function logarithmOf(x: u64): u32 {
  let value: u64 = x << 22; // 1.0 is 1 << 30
  let result: u32 = 0;
  for (let bit = 7; bit >= 0; bit--) {
    value = (value * value) >> 30;
    if (value >= <u64>1 << 31) {
      value >>= 1;
      result |= <u32>1 << bit;
    }
  }
  return result;
}

@inline export function lengthSymbol(length: u32): u32 {
  return load<u8>(LENGTH_SYMBOL + length);
}

/** The symbol of a distance; `below` is the distance - 1. */
@inline export function distanceSymbol(below: u32): u32 {
  if (below < 4) return below;
  const log = 31 - clz(below);
  return (log << 1) + ((below >> (log - 1)) & 1);
}

@inline export function distanceExtra(symbol: u32): u32 {
  return symbol < 4 ? 0 : (symbol >> 1) - 1;
}

/** n × log2(n) in 1/256. */
@inline export function nLogN(n: u32): u64 {
  if (n < 2) return 0;
  const log = 31 - clz(n);
  const mantissa = log <= 8 ? (n << (8 - log)) & 255 : (n >> (log - 8)) & 255;
  return <u64>n * (<u64>(log << 8) + load<u8>(LOG2 + mantissa));
}
