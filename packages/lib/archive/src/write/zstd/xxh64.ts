/** A 64-bit number as two halves of 32 bits: BigInt would be thirty times slower. */
interface Wide {
  lo: number;
  hi: number;
}

const P1: Wide = { lo: 0x85ebca87 | 0, hi: 0x9e3779b1 | 0 };
const P2: Wide = { lo: 0x27d4eb4f | 0, hi: 0xc2b2ae3d | 0 };
const P3: Wide = { lo: 0x9e3779f9 | 0, hi: 0x165667b1 | 0 };
const P4: Wide = { lo: 0xc2b2ae63 | 0, hi: 0x85ebca77 | 0 };
const P5: Wide = { lo: 0x165667c5 | 0, hi: 0x27d4eb2f | 0 };

/** Bytes that the four accumulators take in one round. */
const STRIPE = 32;

/**
 * The low 32 bits of XXH64 (xxHash specification 0.1.1) of `bytes` with seed 0: the checksum that ends a zstd frame
 * (RFC 8878, 3.1.1).
 */
export function xxh64Low(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const striped = bytes.length - (bytes.length % STRIPE);
  const hash = striped > 0 ? digestStripes(view, striped) : { ...P5 };
  add(hash, { lo: bytes.length | 0, hi: Math.floor(bytes.length / 2 ** 32) });
  digestRest(hash, view, striped);
  return avalanche(hash);
}

function digestStripes(view: DataView, end: number): Wide {
  const a = { ...P1 };
  add(a, P2);
  const b = { ...P2 };
  const c = { lo: 0, hi: 0 };
  const d = negated(P1);
  for (let at = 0; at < end; at += STRIPE) {
    round(a, view.getInt32(at, true), view.getInt32(at + 4, true));
    round(b, view.getInt32(at + 8, true), view.getInt32(at + 12, true));
    round(c, view.getInt32(at + 16, true), view.getInt32(at + 20, true));
    round(d, view.getInt32(at + 24, true), view.getInt32(at + 28, true));
  }
  const hash = rotated(a, 1);
  add(hash, rotated(b, 7));
  add(hash, rotated(c, 12));
  add(hash, rotated(d, 18));
  for (const accumulator of [a, b, c, d]) mergeRound(hash, accumulator);
  return hash;
}

/** accumulator = rotate(accumulator + lane * P2, 31) * P1 */
function round(accumulator: Wide, laneLo: number, laneHi: number): void {
  const lane = { lo: laneLo, hi: laneHi };
  multiply(lane, P2);
  add(accumulator, lane);
  rotate(accumulator, 31);
  multiply(accumulator, P1);
}

function mergeRound(hash: Wide, accumulator: Wide): void {
  const value = { lo: 0, hi: 0 };
  round(value, accumulator.lo, accumulator.hi);
  xor(hash, value);
  multiply(hash, P1);
  add(hash, P4);
}

/** The last bytes, by eights, fours and ones. */
function digestRest(hash: Wide, view: DataView, from: number): void {
  let at = from;
  for (; at + 8 <= view.byteLength; at += 8) {
    const lane = { lo: 0, hi: 0 };
    round(lane, view.getInt32(at, true), view.getInt32(at + 4, true));
    mix(hash, lane, { rotation: 27, factor: P1, offset: P4 });
  }
  if (at + 4 <= view.byteLength) {
    const lane = { lo: view.getInt32(at, true), hi: 0 };
    multiply(lane, P1);
    mix(hash, lane, { rotation: 23, factor: P2, offset: P3 });
    at += 4;
  }
  for (; at < view.byteLength; at++) {
    const lane = { lo: view.getUint8(at), hi: 0 };
    multiply(lane, P5);
    mix(hash, lane, { rotation: 11, factor: P1, offset: { lo: 0, hi: 0 } });
  }
}

function mix(hash: Wide, lane: Wide, by: { rotation: number; factor: Wide; offset: Wide }): void {
  xor(hash, lane);
  rotate(hash, by.rotation);
  multiply(hash, by.factor);
  add(hash, by.offset);
}

/** The last mixing; of its result only the low half is wanted. */
function avalanche(hash: Wide): number {
  xor(hash, { lo: hash.hi >>> 1, hi: 0 }); // hash >>> 33
  multiply(hash, P2);
  xor(hash, { lo: (hash.lo >>> 29) | (hash.hi << 3), hi: hash.hi >>> 29 });
  multiply(hash, P3);
  return (hash.lo ^ hash.hi) >>> 0; // hash ^ (hash >>> 32)
}

function add(to: Wide, value: Wide): void {
  const lo = (to.lo >>> 0) + (value.lo >>> 0);
  to.hi = (to.hi + value.hi + (lo > 0xffffffff ? 1 : 0)) | 0;
  to.lo = lo | 0;
}

function xor(to: Wide, value: Wide): void {
  to.lo ^= value.lo;
  to.hi ^= value.hi;
}

/** Low 64 bits of the product, from 16-bit digits, whose products stay within what a double holds exactly. */
function multiply(to: Wide, by: Wide): void {
  const a0 = to.lo & 0xffff;
  const a1 = to.lo >>> 16;
  const b0 = by.lo & 0xffff;
  const b1 = by.lo >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const carry = a0 * b1 + (middle & 0xffff);
  const high = a1 * b1 + (middle >>> 16) + (carry >>> 16);
  to.hi = (high + Math.imul(to.hi, by.lo) + Math.imul(to.lo, by.hi)) | 0;
  to.lo = Math.imul(to.lo, by.lo);
}

/** Rotates left by 1 to 31 bits. */
function rotate(value: Wide, bits: number): void {
  const { lo, hi } = value;
  value.lo = (lo << bits) | (hi >>> (32 - bits));
  value.hi = (hi << bits) | (lo >>> (32 - bits));
}

function rotated(value: Wide, bits: number): Wide {
  const copy = { ...value };
  rotate(copy, bits);
  return copy;
}

function negated({ lo, hi }: Wide): Wide {
  const negative = { lo: ~lo, hi: ~hi };
  add(negative, { lo: 1, hi: 0 });
  return negative;
}
