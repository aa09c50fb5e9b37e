import { buildFseTable, type FseShape, type FseTable } from './fse.ts';

/** How the codes of one kind are read: what a table of them may be, the table when none is given, and their values. */
export interface CodeKind {
  readonly shape: FseShape;
  /** The predefined distribution (RFC 8878 section 3.1.1.3.2.2). */
  readonly predefined: FseTable;
  /** Smallest value of each code. */
  readonly bases: Uint32Array;
  /** Bits that are added to it. */
  readonly extra: Uint8Array;
}

/** Values of codes that follow each other without a gap: each begins where the one before ends. */
function codeKind(
  first: number,
  extraBits: readonly number[],
  predefined: FseTable,
  maxLog: number,
): CodeKind {
  const bases = new Uint32Array(extraBits.length);
  let base = first;
  extraBits.forEach((bits, code) => {
    bases[code] = base;
    base += 2 ** bits;
  });
  const shape = { maxLog, maxSymbol: extraBits.length - 1 };
  return { shape, predefined, bases, extra: Uint8Array.from(extraBits) };
}

const repeat = (value: number, times: number): number[] => Array.from({ length: times }, () => value);

/** Literals to copy before a match: 0 to 131,071. */
export const literalLengths: CodeKind = codeKind(
  0,
  [...repeat(0, 16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  buildFseTable([4, 3, ...repeat(2, 11), 1, 1, 1, ...repeat(2, 9), 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6),
  9,
);

/** Length of a match: 3 to 131,074. */
export const matchLengths: CodeKind = codeKind(
  3,
  [...repeat(0, 32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  buildFseTable([1, 4, 3, ...repeat(2, 6), ...repeat(1, 37), ...repeat(-1, 7)], 6),
  9,
);

/** Distance of a match, or which of the last three distances: code N stands for 2^N and N more bits. */
export const offsets: CodeKind = {
  shape: { maxLog: 8, maxSymbol: 31 },
  predefined: buildFseTable([...repeat(1, 6), 2, 2, 2, ...repeat(1, 15), ...repeat(-1, 5)], 5),
  bases: Uint32Array.from({ length: 32 }, (_, code) => 2 ** code),
  extra: Uint8Array.from({ length: 32 }, (_, code) => code),
};
