import type { Unwrapped } from './unwrapped.ts';

const SAMPLE = 4096;

/** What bytes are, by themselves: text in bytes, UTF-16 of either order (with or without a byte order mark), or no text. */
export type Content = 'text' | 'utf-16le' | 'utf-16be' | 'binary';

/** A NUL byte is in no text, but every second byte of UTF-16 that holds mostly ASCII is one. */
export function contentOf(bytes: Uint8Array): Content {
  const mark = bytes.length < 2 ? 0 : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const beginning = bytes.length > 2 * SAMPLE ? bytes.subarray(0, 2 * SAMPLE) : bytes;
  const nul = beginning.indexOf(0);
  if (nul === -1) return 'text';
  return nul >= SAMPLE || bytes.length < 8 ? 'binary' : ofZeros(bytes.subarray(0, SAMPLE));
}

function ofZeros(sample: Uint8Array): Content {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return 'binary';
}

/** The characters below 256 as one byte each, and 255 for the others. */
export function fromUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): Unwrapped {
  const low = order === 'utf-16le' ? 0 : 1;
  const narrow = new Uint8Array(bytes.length >> 1);
  for (let i = 0; i < narrow.length; i++) {
    narrow[i] = bytes[2 * i + 1 - low] === 0 ? (bytes[2 * i + low] ?? 0) : 255;
  }
  return {
    encoding: 'utf-16',
    bytes: narrow,
    end: bytes.length,
    outer: (start, end) => [start * 2, end * 2],
  };
}
