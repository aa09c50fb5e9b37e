import { commonBytes, textOf } from './tokens.ts';

/** A name token of an object: its offsets with its quotes, and whether it holds an escape. */
interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly escaped: boolean;
}

/** What is wrong with the names of one object. */
export interface MemberFaults {
  /** The first name that is not the one canonical order has there. */
  readonly order?: {
    /** Where the name begins, and the first byte of it that differs. */
    readonly start: number;
    readonly offset: number;
    readonly found: string;
    readonly expected: string;
  };
  /** Names that were there before. */
  readonly duplicates: readonly { readonly name: string; readonly offset: number; readonly first: number }[];
}

/** Compares names in the order of their UTF-16 units (RFC 8785 section 3.2.3). */
function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The names of the objects that are open, innermost last. An object whose names ascend, as they should, costs one
 * comparison of bytes a name; only another one is decoded and sorted when it closes.
 */
export class OpenObjects {
  readonly #bytes: Uint8Array;
  /** All names of all open objects. */
  readonly #names: NameToken[] = [];
  /** For each open container where its names begin, and whether they ascend so far. */
  readonly #bases: number[] = [];
  readonly #ascend: boolean[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  open(): void {
    this.#bases.push(this.#names.length);
    this.#ascend.push(true);
  }

  add(name: NameToken): void {
    const innermost = this.#bases.length - 1;
    const isFirst = this.#names.length === this.#bases[innermost];
    const before = this.#names.at(-1);
    if (!isFirst && before && this.#ascend[innermost] && compareNames(this.#bytes, before, name) >= 0) {
      this.#ascend[innermost] = false;
    }
    this.#names.push(name);
  }

  /** Ends the innermost container and tells what is wrong with its names. */
  close(): MemberFaults | undefined {
    const base = this.#bases.pop() ?? 0;
    const faults = this.#ascend.pop() ? undefined : faultsOf(this.#bytes, this.#names.slice(base));
    this.#names.length = base;
    return faults;
  }
}

function compareNames(bytes: Uint8Array, a: NameToken, b: NameToken): number {
  if (a.escaped || b.escaped) return compareUnits(decode(bytes, a), decode(bytes, b));
  return compareRaw(bytes, a, b);
}

function decode(bytes: Uint8Array, { start, end }: NameToken): string {
  return JSON.parse(textOf(bytes, start, end)) as string;
}

/**
 * Compares two names without escapes by their UTF-8 bytes, in the order of UTF-16 units. The two orders differ in
 * one thing: U+E000 to U+FFFF (bytes EE and EF) come after the surrogates of what lies above (bytes from F0).
 */
function compareRaw(bytes: Uint8Array, a: NameToken, b: NameToken): number {
  const length = Math.min(a.end - a.start, b.end - b.start);
  for (let i = 0; i < length; i++) {
    const x = bytes[a.start + i] as number;
    const y = bytes[b.start + i] as number;
    if (x === y) continue;
    // The closing quote ends a name and sorts below all that a name may hold, space and exclamation mark included.
    if (i === a.end - a.start - 1 || i === b.end - b.start - 1) return i === a.end - a.start - 1 ? -1 : 1;
    return rank(x) - rank(y);
  }
  return 0;
}

function rank(byte: number): number {
  return byte === 0xee || byte === 0xef ? byte + 0x100 : byte;
}

function faultsOf(bytes: Uint8Array, tokens: readonly NameToken[]): MemberFaults {
  const names = tokens.map((token) => ({ name: decode(bytes, token), start: token.start }));
  const sorted = names.toSorted((a, b) => compareUnits(a.name, b.name));
  const duplicates = sorted.flatMap(({ name, start }, i) => {
    const before = sorted[i - 1];
    return before?.name === name ? [{ name, offset: start, first: before.start }] : [];
  });
  const wrong = names.findIndex(({ name }, i) => name !== sorted[i]?.name);
  const token = tokens[wrong];
  if (token === undefined) return { duplicates };
  const found = textOf(bytes, token.start, token.end);
  const expected = JSON.stringify(sorted[wrong]?.name);
  const offset = token.start + commonBytes(found, expected);
  return { order: { start: token.start, offset, found, expected }, duplicates };
}
