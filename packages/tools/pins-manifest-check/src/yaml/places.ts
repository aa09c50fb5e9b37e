/**
 * A place for reports: line and column from 1 (column in UTF-16 units, a byte order mark not counted, as editors have
 * it), offset in bytes from 0.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Turns positions in a text into places. */
export interface Places {
  at(position: number): Place;
  /** The line of a position, from 1. */
  line(position: number): number;
  /** Where a line ends, before its line feed. */
  lineEnd(line: number): number;
}

/** The places of a text. Positions that are asked for in ascending order cost one pass over the text in all. */
export function placesOf(text: string): Places {
  const starts = [0];
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  let [known, bytes] = [0, 0];
  const line = (position: number): number => lastAtMost(starts, position) + 1;
  return {
    line,
    lineEnd: (number) => (starts[number] ?? text.length + 1) - 1,
    at(position) {
      if (position < known) [known, bytes] = [0, 0];
      bytes += Buffer.byteLength(text.slice(known, position));
      known = position;
      const number = line(position);
      const column = position - (starts[number - 1] ?? 0) - (number === 1 ? mark : 0) + 1;
      return { line: number, column: Math.max(column, 1), offset: bytes };
    },
  };
}

/** The index of the last number that is at most `value`; the first is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
