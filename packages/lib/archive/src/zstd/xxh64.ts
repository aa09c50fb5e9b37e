/** A running XXH64 with seed 0, of which Zstandard keeps the lower 32 bits. */
export interface Xxh64 {
  update(bytes: Uint8Array): void;
  /** The lower 32 bits of the hash of all bytes so far, unsigned. */
  low(): number;
}

/** A 64-bit number in two signed halves: JavaScript has no fast arithmetic on more. */
interface Word {
  high: number;
  low: number;
}

const word = (high: number, low: number): Word => ({ high: high | 0, low: low | 0 });
const P1 = word(0x9e3779b1, 0x85ebca87);
const P2 = word(0xc2b2ae3d, 0x27d4eb4f);
const P3 = word(0x165667b1, 0x9e3779f9);
const P4 = word(0x85ebca77, 0xc2b2ae63);
const P5 = word(0x27d4eb2f, 0x165667c5);
const STRIPE = 32;

/** Begins a hash (xxHash specification, "XXH64 algorithm description"). */
export function xxh64(): Xxh64 {
  const lanes = [add(add(word(0, 0), P1), P2), { ...P2 }, word(0, 0), negate(P1)];
  const tail = new Uint8Array(STRIPE);
  let held = 0;
  let total = 0;

  function consume(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    lanes.forEach((lane, i) => round(lane, view, i * 8));
  }

  return {
    update(bytes) {
      total += bytes.length;
      let from = 0;
      if (held > 0) {
        from = Math.min(STRIPE - held, bytes.length);
        tail.set(bytes.subarray(0, from), held);
        held += from;
        if (held < STRIPE) return;
        consume(tail);
        held = 0;
      }
      const whole = from + ((bytes.length - from) & ~(STRIPE - 1));
      if (whole > from) consume(bytes.subarray(from, whole));
      tail.set(bytes.subarray(whole));
      held = bytes.length - whole;
    },
    low() {
      const hash = add(total >= STRIPE ? merge(lanes) : { ...P5 }, fromNumber(total));
      return avalanche(digestTail(hash, tail.subarray(0, held))).low >>> 0;
    },
  };
}

/** Takes every fourth 64-bit lane of `view`, from `first` on, into one accumulator. */
function round(lane: Word, view: DataView, first: number): void {
  let { high, low } = lane;
  const end = view.byteLength;
  for (let at = first; at < end; at += STRIPE) {
    const inLow = view.getInt32(at, true);
    const inHigh = view.getInt32(at + 4, true);
    // accumulator += input * P2
    const carryOver = (low >>> 0) + (Math.imul(inLow, P2.low) >>> 0);
    high = (high + highProduct(inLow, P2.low) + Math.imul(inHigh, P2.low) + Math.imul(inLow, P2.high)) | 0;
    if (carryOver > 0xffffffff) high = (high + 1) | 0;
    low = carryOver | 0;
    // accumulator = rotateLeft(accumulator, 31) * P1
    const turnedHigh = (high << 31) | (low >>> 1);
    const turnedLow = (low << 31) | (high >>> 1);
    high =
      (highProduct(turnedLow, P1.low) + Math.imul(turnedHigh, P1.low) + Math.imul(turnedLow, P1.high)) | 0;
    low = Math.imul(turnedLow, P1.low);
  }
  lane.high = high;
  lane.low = low;
}

/** The upper 32 bits of the product of two unsigned 32-bit numbers. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const lowHigh = Math.imul(aLow, bHigh);
  const highLow = Math.imul(aHigh, bLow);
  const middle = (Math.imul(aLow, bLow) >>> 16) + (lowHigh & 0xffff) + (highLow & 0xffff);
  return (Math.imul(aHigh, bHigh) + (lowHigh >>> 16) + (highLow >>> 16) + (middle >>> 16)) | 0;
}

function multiply(a: Word, b: Word): Word {
  const high = highProduct(a.low, b.low) + Math.imul(a.high, b.low) + Math.imul(a.low, b.high);
  return word(high, Math.imul(a.low, b.low));
}

function add(a: Word, b: Word): Word {
  const low = (a.low >>> 0) + (b.low >>> 0);
  return word(a.high + b.high + (low > 0xffffffff ? 1 : 0), low);
}

function negate(a: Word): Word {
  return add(word(~a.high, ~a.low), word(0, 1));
}

function xor(a: Word, b: Word): Word {
  return word(a.high ^ b.high, a.low ^ b.low);
}

/** By 1 to 31 bits. */
function rotateLeft(a: Word, by: number): Word {
  return word((a.high << by) | (a.low >>> (32 - by)), (a.low << by) | (a.high >>> (32 - by)));
}

/** By 1 to 63 bits, but not 32. */
function shiftRight(a: Word, by: number): Word {
  if (by > 32) return word(0, a.high >>> (by - 32));
  return word(a.high >>> by, (a.low >>> by) | (a.high << (32 - by)));
}

function fromNumber(value: number): Word {
  return word(Math.floor(value / 2 ** 32), value % 2 ** 32);
}

/** What a lane adds to the hash: its input times P2, turned, times P1. */
function scramble(input: Word): Word {
  return multiply(rotateLeft(multiply(input, P2), 31), P1);
}

function merge(lanes: readonly Word[]): Word {
  const turns = [1, 7, 12, 18];
  let hash = word(0, 0);
  lanes.forEach((lane, i) => {
    hash = add(hash, rotateLeft(lane, turns[i] as number));
  });
  for (const lane of lanes) hash = add(multiply(xor(hash, scramble(lane)), P1), P4);
  return hash;
}

/** The bytes that fill no stripe: by eight, by four, one by one. */
function digestTail(start: Word, tail: Uint8Array): Word {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  let hash = start;
  let at = 0;
  for (; at + 8 <= tail.length; at += 8) {
    const input = word(view.getInt32(at + 4, true), view.getInt32(at, true));
    hash = add(multiply(rotateLeft(xor(hash, scramble(input)), 27), P1), P4);
  }
  if (at + 4 <= tail.length) {
    hash = add(multiply(rotateLeft(xor(hash, multiply(word(0, view.getInt32(at, true)), P1)), 23), P2), P3);
    at += 4;
  }
  for (; at < tail.length; at++) {
    hash = multiply(rotateLeft(xor(hash, multiply(word(0, view.getUint8(at)), P5)), 11), P1);
  }
  return hash;
}

function avalanche(hash: Word): Word {
  let result = multiply(xor(hash, shiftRight(hash, 33)), P2);
  result = multiply(xor(result, shiftRight(result, 29)), P3);
  return word(result.high, result.low ^ result.high); // xor with itself shifted by 32
}
