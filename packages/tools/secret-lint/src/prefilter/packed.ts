import { Buffer } from 'node:buffer';
import { MARKS, type Tables } from './tables.ts';

/** Tables as short text: of those that are nearly empty what there is in them, and how far behind the last. */
export function pack({ marked, first, entries, pool, nibbles }: Tables): string {
  const marks = Array.from(marked, (bits, at) => ({ at, value: bits }));
  const firsts = Array.from(first, (index, at) => ({ at, value: index })).filter(({ value }) => value > 0);
  const steps = firsts.map(({ at, value }, i) => ({ at, value: value - (firsts[i - 1]?.value ?? 0) }));
  const parts = [nibbles, pool, entries, gathered(steps), gathered(marks)];
  const sized = parts.flatMap((part) => [Uint8Array.of(part.length & 255, part.length >> 8), part]);
  return Buffer.concat(sized).toString('base64');
}

/** The tables that were packed. */
export function unpack(text: string): Tables {
  const bytes = Buffer.from(text, 'base64');
  let end = 0;
  const part = (): Uint8Array => {
    const start = end + 2;
    end = start + bytes.readUInt16LE(end);
    return bytes.subarray(start, end);
  };
  const [nibbles, pool, entries, steps, marks] = [part(), part(), part(), part(), part()];
  const marked = new Uint8Array(MARKS);
  spread(marks, (at, bits) => (marked[at] = bits));
  const first = new Uint16Array(MARKS);
  let index = 0;
  spread(steps, (at, step) => (first[at] = index += step));
  return { marked, first, entries, pool, nibbles };
}

/** A distance of so many bytes or more goes on in the next byte. */
const FAR = 255;

interface Placed {
  readonly at: number;
  /** Below 256. */
  readonly value: number;
}

/** All values but 0, each behind its distance from the last. */
function gathered(places: readonly Placed[]): Uint8Array {
  let last = 0;
  const bytes = places.flatMap(({ at, value }) => {
    if (value === 0) return [];
    const gap = at - last;
    last = at;
    return [...Array.from({ length: Math.floor(gap / FAR) }, () => FAR), gap % FAR, value];
  });
  return Uint8Array.from(bytes);
}

function spread(packed: Uint8Array, put: (at: number, value: number) => void): void {
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const gap = packed[i] ?? 0;
    at += gap;
    if (gap !== FAR) put(at, packed[++i] ?? 0);
  }
}
