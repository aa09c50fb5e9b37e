import { Buffer } from 'node:buffer';
import { MARKS, type Tables } from './tables.ts';

/** Tables as short text: of those that are nearly empty what there is in them, and how far behind the last. */
export function pack({ marked, first, entries, pool, nibbles, sets }: Tables): string {
  const marks = Array.from(marked, (bits, at) => ({ at, value: bits }));
  const firsts = Array.from(first, (index, at) => ({ at, value: index })).filter(({ value }) => value > 0);
  const steps = firsts.map(({ at, value }, i) => ({ at, value: value - (firsts[i - 1]?.value ?? 0) }));
  const parts = [nibbles, pool, entries, new Uint8Array(sets.buffer), gathered(steps), gathered(marks)];
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
  const [nibbles, pool, entries, sets, steps, marks] = [part(), part(), part(), part(), part(), part()];
  return { marked: markedBy(marks), first: firstBy(steps), entries, pool, nibbles, sets: wordsOf(sets) };
}

const MOST = 255;

interface Placed {
  readonly at: number;
  /** Below 256. */
  readonly value: number;
}

/** In pairs of bytes: how far behind the last, and a value; it is 0 where there is none and it only goes on. */
function gathered(places: readonly Placed[]): Uint8Array {
  let last = 0;
  const bytes = places.flatMap(({ at, value }) => {
    if (value === 0) return [];
    const gap = at - last;
    last = at;
    const far = Array.from({ length: Math.floor(gap / MOST) }, () => [MOST, 0]).flat();
    return [...far, gap % MOST, value];
  });
  return Uint8Array.from(bytes);
}

// Two plain loops: a function that both gave one of their own was compiled for a millisecond at each start.

function markedBy(marks: Uint8Array): Uint8Array {
  const marked = new Uint8Array(MARKS);
  for (let i = 0, at = 0; i < marks.length; i += 2) {
    at += marks[i] ?? 0;
    if (marks[i + 1] !== 0) marked[at] = marks[i + 1] ?? 0;
  }
  return marked;
}

/** A copy: what was packed lies at any place. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer);
}

function firstBy(steps: Uint8Array): Uint16Array {
  const first = new Uint16Array(MARKS);
  for (let i = 0, at = 0, index = 0; i < steps.length; i += 2) {
    at += steps[i] ?? 0;
    index += steps[i + 1] ?? 0;
    if (steps[i + 1] !== 0) first[at] = index;
  }
  return first;
}
