import { randomNumbers } from '@repro/testkit/mutate';

/** Bytes that no code can shorten. */
export function noise(length: number, seed = 1): Uint8Array {
  const next = randomNumbers(seed);
  return Uint8Array.from({ length }, () => next() >>> 24);
}

/** Lines of words, about as compressible as source code. */
export function text(length: number, seed = 1): Uint8Array {
  const next = randomNumbers(seed);
  const words = Array.from({ length: 400 }, () => (next() >>> 4).toString(36).slice(0, 2 + (next() % 7)));
  let result = '';
  while (result.length < length) {
    const line = Array.from({ length: 1 + (next() % 9) }, () => words[(next() % 20) ** 2]);
    result += `${'  '.repeat(next() % 4)}${line.join(' ')};\n`;
  }
  return new TextEncoder().encode(result.slice(0, length));
}

/** Long runs of one byte with something else in between. */
export function runs(length: number, seed = 1): Uint8Array {
  const next = randomNumbers(seed);
  const out = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const end = at + 1 + (next() % 3000);
    out.fill(next() & 255, at, end);
    at = end;
  }
  return out;
}

/**
 * Bytes whose frequencies are Fibonacci numbers, mixed so that there are few matches: an unlimited Huffman code for
 * them is as deep as there are values.
 */
export function fibonacci(values: number, seed = 1): Uint8Array {
  const next = randomNumbers(seed);
  const bytes: number[] = [];
  for (let value = 0, a = 1, b = 1; value < values; value++, [a, b] = [b, a + b])
    for (let i = 0; i < a; i++) bytes.push(value);
  for (let i = bytes.length - 1; i > 0; i--) {
    const j = next() % (i + 1);
    [bytes[i], bytes[j]] = [bytes[j] as number, bytes[i] as number];
  }
  return Uint8Array.from(bytes);
}

/**
 * What tells each number of a level from its neighbours: before a match of every length, one that is a byte longer from the
 * next byte on, then one that is older; and before the longest match of all any number of short ones that are newer.
 */
export function ladders(seed = 1): Uint8Array {
  const next = randomNumbers(seed);
  const some = (length: number): Uint8Array => Uint8Array.from({ length }, () => next() >>> 24);
  const parts: Uint8Array[] = [];
  for (let length = 3; length < 258; length++) {
    const late = some(length + 2);
    parts.push(late.subarray(0, length), some(2), late.subarray(1), some(2), late, some(2));
    const older = some(length + 1);
    parts.push(older, some(2), older.subarray(0, length), some(2), older, some(2));
  }
  for (let newer = 1; newer < 258; newer++) {
    const longest = some(26);
    parts.push(longest);
    for (let i = 0; i < newer; i++) parts.push(longest.subarray(0, 6), some(2));
    parts.push(longest);
  }
  return Buffer.concat(parts);
}

/** Noise, text and runs in turns: blocks of all three types. */
export function mixture(length: number, seed = 1): Uint8Array {
  const next = randomNumbers(seed);
  const out = new Uint8Array(length);
  for (let at = 0, turn = 0; at < length; turn++) {
    const make = [noise, text, runs][turn % 3] as typeof noise;
    const part = make(1 + (next() % 40_000), next()).subarray(0, length - at);
    out.set(part, at);
    at += part.length;
  }
  return out;
}
