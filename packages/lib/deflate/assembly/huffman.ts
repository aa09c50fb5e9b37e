// Huffman codes of limited length (RFC 1951 section 3.2.2).

const MAX_SYMBOLS: u32 = 288;
/** Symbols in use as (frequency << 9 | symbol), sorted; then the tree's internal work. */
const SORTED: usize = memory.data(288 * 8, 64);
const WORK: usize = memory.data(288 * 4, 64);
const LENGTH_COUNTS: usize = memory.data(16 * 4, 64);
const NEXT_CODES: usize = memory.data(16 * 4, 64);

/**
 * Writes the code length of each symbol, 0 for one that does not occur.
 * Lengths beyond `limit` are cut and the Kraft sum is mended by lengthening the rarest of the shorter codes.
 */
export function codeLengths(frequencies: usize, symbols: u32, limit: u32, lengths: usize): void {
  memory.fill(lengths, 0, symbols);
  const used = sortUsed(frequencies, symbols);
  if (used == 0) return;
  if (used == 1) {
    store<u8>(lengths + <u32>(load<u64>(SORTED) & 511), 1);
    return;
  }
  depths(used);
  countDepths(used, limit);
  // The rarest symbols get the longest codes.
  let length = limit;
  for (let i: u32 = 0; i < used; i++) {
    while (load<u32>(LENGTH_COUNTS + (length << 2)) == 0) length--;
    const cell = LENGTH_COUNTS + (length << 2);
    store<u32>(cell, load<u32>(cell) - 1);
    store<u8>(lengths + <u32>(load<u64>(SORTED + (i << 3)) & 511), <u8>length);
  }
}

/** Symbols with a frequency, rarest first, ties by symbol: binary heap sort over u64 keys. */
function sortUsed(frequencies: usize, symbols: u32): u32 {
  let used: u32 = 0;
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const frequency = load<u32>(frequencies + (symbol << 2));
    if (frequency != 0) store<u64>(SORTED + (used++ << 3), (<u64>frequency << 9) | symbol);
  }
  for (let i = <i32>(used >> 1) - 1; i >= 0; i--) sink(i, used);
  for (let end = <i32>used - 1; end > 0; end--) {
    const top = load<u64>(SORTED);
    store<u64>(SORTED, load<u64>(SORTED + (end << 3)));
    store<u64>(SORTED + (end << 3), top);
    sink(0, end);
  }
  return used;
}

function sink(start: u32, end: u32): void {
  let at = start;
  const value = load<u64>(SORTED + (at << 3));
  for (;;) {
    let child = (at << 1) + 1;
    if (child >= end) break;
    if (child + 1 < end && load<u64>(SORTED + ((child + 1) << 3)) > load<u64>(SORTED + (child << 3))) child++;
    if (load<u64>(SORTED + (child << 3)) <= value) break;
    store<u64>(SORTED + (at << 3), load<u64>(SORTED + (child << 3)));
    at = child;
  }
  store<u64>(SORTED + (at << 3), value);
}

@inline function work(i: u32): u32 { return load<u32>(WORK + (i << 2)); }
@inline function setWork(i: u32, value: u32): void { store<u32>(WORK + (i << 2), value); }

/** Depth of each leaf, rarest first, in place after Moffat and Katajainen (1995). */
function depths(n: u32): void {
  for (let i: u32 = 0; i < n; i++) setWork(i, <u32>(load<u64>(SORTED + (i << 3)) >> 9));
  // First pass: weights of internal nodes, then their parents.
  let leaf: u32 = 0;
  let root: u32 = 0;
  for (let next: u32 = 0; next < n - 1; next++) {
    let weight: u32 = 0;
    for (let k = 0; k < 2; k++) {
      if (leaf >= n || (root < next && work(root) < work(leaf))) {
        weight += work(root);
        setWork(root++, next);
      } else weight += work(leaf++);
    }
    setWork(next, weight);
  }
  // Second pass: depths of internal nodes.
  setWork(n - 2, 0);
  for (let i = <i32>n - 3; i >= 0; i--) setWork(i, work(work(i)) + 1);
  // Third pass: depths of leaves.
  let available: u32 = 1;
  let depth: u32 = 0;
  let node = <i32>n - 2;
  let slot = <i32>n - 1;
  while (available > 0) {
    let internal: u32 = 0;
    while (node >= 0 && work(node) == depth) {
      internal++;
      node--;
    }
    while (available > internal) {
      setWork(slot--, depth);
      available--;
    }
    available = internal << 1;
    depth++;
  }
}

/** How many codes have each length, with none beyond `limit` and a Kraft sum of one. */
function countDepths(n: u32, limit: u32): void {
  memory.fill(LENGTH_COUNTS, 0, 64);
  let excess: u32 = 0;
  let kraft: u32 = 0;
  for (let i: u32 = 0; i < n; i++) {
    const depth = min<u32>(work(i), limit);
    const cell = LENGTH_COUNTS + (depth << 2);
    store<u32>(cell, load<u32>(cell) + 1);
    kraft += (<u32>1 << (limit - depth));
  }
  const full = <u32>1 << limit;
  if (kraft > full) excess = kraft - full;
  while (excess > 0) {
    // Lengthen one of the deepest codes above the limit by one: it gives back half of its room.
    let length = limit - 1;
    while (load<u32>(LENGTH_COUNTS + (length << 2)) == 0) length--;
    add(length, -1);
    add(length + 1, 1);
    excess -= min<u32>(excess, <u32>1 << (limit - length - 1));
    kraft -= <u32>1 << (limit - length - 1);
  }
  // What was given back too much goes to codes that can be one shorter.
  let room = kraft < full ? full - kraft : 0;
  for (let length = limit; length > 1 && room > 0; length--) {
    const cost = <u32>1 << (limit - length);
    while (room >= cost && load<u32>(LENGTH_COUNTS + (length << 2)) > 0) {
      add(length, -1);
      add(length - 1, 1);
      room -= cost;
    }
  }
}

@inline function add(length: u32, change: i32): void {
  const cell = LENGTH_COUNTS + (length << 2);
  store<u32>(cell, load<u32>(cell) + change);
}

/** Canonical codes for the lengths, bits reversed as DEFLATE writes them; each as code << 4 | length (u32). */
export function assignCodes(lengths: usize, symbols: u32, codes: usize): void {
  memory.fill(LENGTH_COUNTS, 0, 64);
  for (let i: u32 = 0; i < symbols; i++) add(load<u8>(lengths + i), 1);
  store<u32>(LENGTH_COUNTS, 0);
  let code: u32 = 0;
  for (let length: u32 = 1; length <= 15; length++) {
    code = (code + load<u32>(LENGTH_COUNTS + ((length - 1) << 2))) << 1;
    store<u32>(NEXT_CODES + (length << 2), code);
  }
  for (let i: u32 = 0; i < symbols; i++) {
    const length = <u32>load<u8>(lengths + i);
    if (length == 0) {
      store<u32>(codes + (i << 2), 0);
      continue;
    }
    const cell = NEXT_CODES + (length << 2);
    const next = load<u32>(cell);
    store<u32>(cell, next + 1);
    store<u32>(codes + (i << 2), (reverse(next, length) << 4) | length);
  }
}

function reverse(code: u32, length: u32): u32 {
  let result: u32 = 0;
  for (let i: u32 = 0; i < length; i++) result |= ((code >> i) & 1) << (length - 1 - i);
  return result;
}
