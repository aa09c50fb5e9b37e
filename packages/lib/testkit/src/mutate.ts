import { Buffer } from 'node:buffer';
import type { Numbers } from './fuzz.ts';

/** A repeatable stream of 32-bit numbers (xorshift). */
export function randomNumbers(seed: number): Numbers {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const INTERESTING = [0, 1, 0x7f, 0x80, 0xff];

/** Bytes with one to eight changes: bits, bytes, numbers, cuts, copies and insertions; a copy, whatever changes. */
export function mutate(bytes: Uint8Array, next: Numbers): Uint8Array {
  let mutant = Uint8Array.from(bytes);
  for (let changes = 1 + (next() % 8); changes > 0 && mutant.length > 0; changes--)
    mutant = change(mutant, next);
  return mutant;
}

/** Mostly in place: what moves everything behind it seldom gets past the first check of a format. */
function change(bytes: Uint8Array<ArrayBuffer>, next: Numbers): Uint8Array<ArrayBuffer> {
  const at = next() % bytes.length;
  const length = 1 + (next() % 16);
  switch (next() % 20) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 3:
      return bytes.fill(interesting(next), at, at + length);
    case 4:
      return bytes.copyWithin(at, next() % bytes.length, (next() % bytes.length) + length);
    case 5:
    case 6:
      bytes[at] = interesting(next);
      return bytes;
    case 7:
    case 8:
      bytes[at] = next() & 255;
      return bytes;
    default:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (next() % 8));
      return bytes;
  }
}

function interesting(next: Numbers): number {
  return INTERESTING[next() % INTERESTING.length] ?? 0;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}
