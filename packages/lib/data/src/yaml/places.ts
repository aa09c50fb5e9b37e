import type { Place } from '../types.ts';

/** Turns positions in a text, in UTF-16 units from 0, into places; ascending ones cost one pass over the text in all. */
export function placesOf(text: string): (position: number) => Place {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  let known = 0;
  let bytes = 0;
  return (position) => {
    const at = Math.min(position, text.length);
    if (at < known) [known, bytes] = [0, 0];
    bytes += Buffer.byteLength(text.slice(known, at));
    known = at;
    const line = lastAtMost(starts, at);
    return { line: line + 1, column: at - (starts[line] as number) + 1, offset: bytes };
  };
}

/** The index of the last number that is at most `value`; the first is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
