// Writes DEFLATE blocks (RFC 1951 section 3.2.3): stored, fixed or dynamic, whichever is smallest.
import { DIST_BASE, INPUT, OUTPUT, PRECODES, TOKENS } from './layout';
import { assignCodes, codeLengths } from './huffman';
import { distanceExtra, distanceSymbol, lengthSymbol, LENGTH_BASE, LENGTH_EXTRA } from './symbols';

/** Code lengths of both alphabets one after another, as the header writes them; then their codes. */
const LENGTHS: usize = memory.data(288 + 32, 64);
const CODES: usize = memory.data((288 + 32) * 4, 64);
const FIXED_LENGTHS: usize = memory.data(288 + 32, 64);
/** The header's run-length form: symbol | extra << 8, and the code for its symbols. */
const RUNS: usize = memory.data(320 * 4, 64);
const RUN_FREQUENCIES: usize = memory.data(19 * 4, 64);
const PRE_LENGTHS: usize = memory.data(19, 64);
const PRE_CODES: usize = memory.data(19 * 4, 64);
/** RFC 1951 section 3.2.7: the order in which the code length code's lengths are sent. */
const PRE_ORDER: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

let bits: u64 = 0;
let count: u32 = 0;
let out: usize = 0;

export function startOutput(): void {
  bits = 0;
  count = 0;
  out = OUTPUT;
}

/** Appends up to 32 bits, least significant first; at most 63 may be pending. */
@inline function put(value: u64, length: u32): void {
  bits |= value << count;
  count += length;
}

/** Moves whole bytes out, so that at most 7 bits are pending. */
@inline function flush(): void {
  store<u64>(out, bits);
  const bytes = count >> 3;
  out += bytes;
  bits = bytes == 8 ? 0 : bits >> (bytes << 3);
  count &= 7;
}

let hlit: u32 = 0;
let hdist: u32 = 0;
let hclen: u32 = 0;
let runs: u32 = 0;

/** Writes the tokens from `first` to `last`, which stand for the bytes from `start` to `end`. */
export function writeBlock(histogram: usize, first: u32, last: u32, start: u32, end: u32, final: u32): void {
  store<u32>(histogram + (256 << 2), 1);
  const extra = extraBits(histogram);
  codeLengths(histogram, 286, 15, LENGTHS);
  codeLengths(histogram + (DIST_BASE << 2), 30, 15, LENGTHS + DIST_BASE);
  const dynamicBits = planHeader() + dataBits(histogram, LENGTHS) + extra;
  fixedLengths();
  const fixedBits = dataBits(histogram, FIXED_LENGTHS) + extra;
  const storedBits = <u64>((end - start) + 5 * ((end - start) / 65535 + 1)) << 3;
  if (storedBits <= min<u64>(dynamicBits, fixedBits) + 3) {
    writeStored(start, end, final);
    return;
  }
  if (fixedBits <= dynamicBits) {
    put(final | 2, 3);
    assign(FIXED_LENGTHS);
  } else {
    put(final | 4, 3);
    writeHeader();
    assign(LENGTHS);
  }
  writeTokens(first, last);
}

function assign(lengths: usize): void {
  assignCodes(lengths, 288, CODES);
  assignCodes(lengths + DIST_BASE, 30, CODES + (DIST_BASE << 2));
}

/** RFC 1951 section 3.2.6. */
function fixedLengths(): void {
  memory.fill(FIXED_LENGTHS, 8, 144);
  memory.fill(FIXED_LENGTHS + 144, 9, 112);
  memory.fill(FIXED_LENGTHS + 256, 7, 24);
  memory.fill(FIXED_LENGTHS + 280, 8, 8);
  memory.fill(FIXED_LENGTHS + DIST_BASE, 5, 30);
}

function extraBits(histogram: usize): u64 {
  let total: u64 = 0;
  for (let i: u32 = 8; i < 28; i++) total += <u64>load<u32>(histogram + ((257 + i) << 2)) * load<u8>(LENGTH_EXTRA + i);
  for (let i: u32 = 4; i < 30; i++) total += <u64>load<u32>(histogram + ((DIST_BASE + i) << 2)) * distanceExtra(i);
  return total;
}

function dataBits(histogram: usize, lengths: usize): u64 {
  let total: u64 = 0;
  for (let i: u32 = 0; i < DIST_BASE + 30; i++) total += <u64>load<u32>(histogram + (i << 2)) * load<u8>(lengths + i);
  return total;
}

/** Prepares the dynamic header (RFC 1951 section 3.2.7) and gives its size in bits. */
function planHeader(): u64 {
  hlit = 286;
  while (hlit > 257 && load<u8>(LENGTHS + hlit - 1) == 0) hlit--;
  hdist = 30;
  while (hdist > 1 && load<u8>(LENGTHS + DIST_BASE + hdist - 1) == 0) hdist--;
  memory.fill(RUN_FREQUENCIES, 0, PRECODES * 4);
  runs = 0;
  runLengths();
  codeLengths(RUN_FREQUENCIES, PRECODES, 7, PRE_LENGTHS);
  hclen = 19;
  while (hclen > 4 && load<u8>(PRE_LENGTHS + load<u8>(PRE_ORDER + hclen - 1)) == 0) hclen--;
  let total: u64 = 14 + 3 * hclen;
  for (let i: u32 = 0; i < runs; i++) {
    const symbol = load<u32>(RUNS + (i << 2)) & 255;
    total += load<u8>(PRE_LENGTHS + symbol) + runExtra(symbol);
  }
  return total;
}

@inline function runExtra(symbol: u32): u32 {
  return symbol == 16 ? 2 : symbol == 17 ? 3 : symbol == 18 ? 7 : 0;
}

/** The length at place `i` of the sequence that the header sends: both alphabets without their unused ends. */
@inline function sent(i: u32): u32 {
  return load<u8>(LENGTHS + (i < hlit ? i : DIST_BASE + i - hlit));
}

function run(symbol: u32, extra: u32): void {
  store<u32>(RUNS + (runs++ << 2), symbol | (extra << 8));
  const cell = RUN_FREQUENCIES + (symbol << 2);
  store<u32>(cell, load<u32>(cell) + 1);
}

function runLengths(): void {
  const total = hlit + hdist;
  for (let i: u32 = 0; i < total; ) {
    const value = sent(i);
    let same: u32 = 1;
    while (i + same < total && sent(i + same) == value) same++;
    i += same;
    if (value == 0) {
      while (same >= 11) {
        const n = min<u32>(same, 138);
        run(18, n - 11);
        same -= n;
      }
      if (same >= 3) {
        run(17, same - 3);
        same = 0;
      }
    } else {
      run(value, 0);
      same--;
      while (same >= 3) {
        const n = min<u32>(same, 6);
        run(16, n - 3);
        same -= n;
      }
    }
    while (same > 0) {
      run(value, 0);
      same--;
    }
  }
}

function writeHeader(): void {
  put(hlit - 257, 5);
  put(hdist - 1, 5);
  put(hclen - 4, 4);
  flush();
  for (let i: u32 = 0; i < hclen; i++) {
    put(load<u8>(PRE_LENGTHS + load<u8>(PRE_ORDER + i)), 3);
    flush();
  }
  assignCodes(PRE_LENGTHS, PRECODES, PRE_CODES);
  for (let i: u32 = 0; i < runs; i++) {
    const token = load<u32>(RUNS + (i << 2));
    const code = load<u32>(PRE_CODES + ((token & 255) << 2));
    put(code >> 4, code & 15);
    put(token >> 8, runExtra(token & 255));
    flush();
  }
}

function writeTokens(first: u32, last: u32): void {
  for (let i = first; i < last; i++) {
    const token = load<u32>(TOKENS + (i << 2));
    if (<i32>token >= 0) {
      const code = load<u32>(CODES + (token << 2));
      put(code >> 4, code & 15);
      // 15 bits at most: three literals fit before the bits must go.
      if (count > 40) flush();
    } else {
      flush();
      const length = token & 511;
      const below = (token >> 9) & 32767;
      const symbol = lengthSymbol(length);
      const code = load<u32>(CODES + ((257 + symbol) << 2));
      put(code >> 4, code & 15);
      put(length - load<u16>(LENGTH_BASE + (symbol << 1)), load<u8>(LENGTH_EXTRA + symbol));
      const far = distanceSymbol(below);
      const farCode = load<u32>(CODES + ((DIST_BASE + far) << 2));
      put(farCode >> 4, farCode & 15);
      const extra = distanceExtra(far);
      put(below & ((1 << extra) - 1), extra);
      flush();
    }
  }
  flush();
  const end = load<u32>(CODES + (256 << 2));
  put(end >> 4, end & 15);
  flush();
}

/** RFC 1951 section 3.2.4: parts of at most 65,535 bytes. */
export function writeStored(start: u32, end: u32, final: u32): void {
  let at = start;
  do {
    const length = min<u32>(end - at, 65535);
    put(at + length == end ? final : 0, 3);
    align();
    store<u16>(out, <u16>length);
    store<u16>(out + 2, <u16>~length);
    memory.copy(out + 4, INPUT + at, length);
    out += 4 + length;
    at += length;
  } while (at < end);
}

function align(): void {
  count = (count + 7) & ~7;
  flush();
}

/** Ends the output on a whole byte: what is not the last part with an empty stored block, which does that. */
export function finishOutput(final: u32): u32 {
  flush();
  if (final == 0) writeStored(0, 0, 0);
  else align();
  return <u32>(out - OUTPUT);
}
