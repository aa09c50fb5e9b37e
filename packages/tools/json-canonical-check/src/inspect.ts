import { isUtf8 } from 'node:buffer';
import type { JsonObject } from '@repro/core';
import { type JsonEvents, lineColumn, loneSurrogateEscape, scanJson, utf8Fault } from '@repro/core/scan';
import { OpenObjects } from './members.ts';
import type { Newline } from './options.ts';
import { byHand, type Code } from './rules.ts';
import { escapeDifference, numberDifference, shorten, textOf } from './tokens.ts';

/** A place where a document is not its canonical form. */
export interface Difference {
  readonly code: Code;
  /** Of the first byte that differs; of a second member of one name where it begins. */
  readonly offset: number;
  readonly data: JsonObject;
}

/** All that differs in a document. */
export interface Differences {
  /** The offset of the first byte that is not that of the canonical form; undefined when all are. */
  readonly first: number | undefined;
  /** Of what `--fix` mends the first of each kind, of the rest the first few; sorted by offset. */
  readonly kept: readonly Difference[];
  /** How many places each kind has; kinds without a place are absent. */
  readonly places: ReadonlyMap<Code, number>;
}

/** How many places are told of a kind that a person has to mend: a hostile file has millions. */
const MOST_KEPT = 20;

/**
 * Compares a document with its canonical form, in one pass and without making it.
 * @throws ERR_REPRO_JSON_UTF8, ERR_REPRO_JSON_SYNTAX, ERR_REPRO_JSON_DEPTH for what is no JSON, with its place.
 */
export function inspect(bytes: Uint8Array, name: string, newline: Newline): Differences {
  if (!isUtf8(bytes)) throw utf8Fault({ bytes, name });
  const tokens = new TokenJudge(bytes, newline);
  const start = bomLength(bytes);
  if (start > 0) tokens.add('json/byte-order-mark', 0, () => ({}));
  scanJson(bytes, tokens, { name, start });
  tokens.end();
  const kept = tokens.kept();
  return { first: tokens.firstOf(kept), kept, places: tokens.places };
}

/** Three when a text begins with the byte order mark of UTF-8, else none. */
export function bomLength([a, b, c]: Uint8Array): number {
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

class TokenJudge implements JsonEvents {
  readonly places = new Map<Code, number>();
  readonly #first = new Map<Code, Difference>();
  readonly #several: Difference[] = [];
  readonly #bytes: Uint8Array;
  readonly #newline: Newline;
  readonly #objects: OpenObjects;
  /** Where the white space after the value begins. */
  #ending: number;
  /** The first name out of order: where it begins, and its first byte that differs. */
  #misplaced = { start: Number.POSITIVE_INFINITY, offset: Number.POSITIVE_INFINITY };

  constructor(bytes: Uint8Array, newline: Newline) {
    this.#bytes = bytes;
    this.#newline = newline;
    this.#objects = new OpenObjects(bytes);
    this.#ending = bytes.length;
  }

  space(start: number, end: number): void {
    if (end === this.#bytes.length) this.#ending = start;
    else this.add('json/whitespace', start, () => ({ found: shown(this.#bytes, start, end) }));
  }

  open(): void {
    this.#objects.open();
  }

  close(): void {
    const faults = this.#objects.close();
    if (faults === undefined) return;
    const { order, duplicates } = faults;
    if (order !== undefined) {
      const { start, offset, found, expected } = order;
      if (offset < this.#misplaced.offset) this.#misplaced = { start, offset };
      this.add('json/member-order', offset, () => ({ found: shorten(found), expected: shorten(expected) }));
    }
    for (const { name, offset, first } of duplicates) {
      this.add('json/duplicate-member', offset, () => ({
        name: shorten(JSON.stringify(name)),
        ...lineColumn(this.#bytes, first),
      }));
    }
  }

  name(start: number, end: number, escaped: boolean): void {
    this.#objects.add({ start, end, escaped });
    this.string(start, end, escaped);
  }

  string(start: number, end: number, escaped: boolean): void {
    if (!escaped) return;
    const lone = loneSurrogateEscape(this.#bytes, start, end);
    if (lone >= 0) {
      this.add('json/lone-surrogate', lone, () => ({ found: textOf(this.#bytes, lone, lone + 6) }));
      return;
    }
    const difference = escapeDifference(this.#bytes, start, end);
    if (difference === undefined) return;
    const { offset, found, expected } = difference;
    this.add('json/string-escape', offset, () => ({ found, expected }));
  }

  number(start: number, end: number, integer: boolean): void {
    // An integer of up to 15 digits is canonical, except for -0.
    if (integer && end - start <= 15 && this.#bytes[start] !== 0x2d) return;
    const difference = numberDifference(this.#bytes, start, end);
    if (difference === undefined) return;
    const { offset, found, expected, lost } = difference;
    if (lost) this.add('json/number-precision', offset, () => ({ found, read: expected }));
    else this.add('json/number-form', offset, () => ({ found, expected }));
  }

  /** Judges what stands after the value, once all of it has been read. */
  end(): void {
    const { length } = this.#bytes;
    const start = this.#ending;
    const { accepted, expected } = endings[this.#newline];
    const beginsWell = accepted.includes('\n') && this.#bytes[start] === 0x0a;
    const isOneByte = length === start + 1;
    if (start === length ? accepted.includes('') : isOneByte && beginsWell) return;
    const found = start === length ? 'nothing' : shown(this.#bytes, start, length);
    this.add('json/final-newline', beginsWell ? start + 1 : start, () => ({ found, expected }));
  }

  /** The data is made only of what is kept: a hostile file has millions of differences. */
  add(code: Code, offset: number, data: () => JsonObject): void {
    const before = this.places.get(code) ?? 0;
    this.places.set(code, before + 1);
    if (byHand.includes(code)) {
      if (before < MOST_KEPT) this.#several.push({ code, offset, data: data() });
      return;
    }
    // An outer object closes after an inner one and may yet have the earlier fault.
    const first = this.#first.get(code);
    if (first === undefined || offset < first.offset) this.#first.set(code, { code, offset, data: data() });
  }

  /**
   * The first byte that differs: that of the first difference, but for one coincidence. In `{"\\u0020":0,"\\u0000":0}`
   * the escape of the space is wrong, and yet its first bytes are those of the name that belongs there.
   */
  firstOf(kept: readonly Difference[]): number | undefined {
    const offset = kept[0]?.offset;
    const { start, offset: misplaced } = this.#misplaced;
    return offset !== undefined && start <= offset && offset < misplaced ? misplaced : offset;
  }

  kept(): readonly Difference[] {
    return [...this.#first.values(), ...this.#several].sort((a, b) => a.offset - b.offset);
  }
}

const endings: Readonly<Record<Newline, { accepted: readonly string[]; expected: string }>> = {
  optional: { accepted: ['', '\n'], expected: 'nothing or one line feed' },
  required: { accepted: ['\n'], expected: 'one line feed' },
  none: { accepted: [''], expected: 'nothing' },
};

/** White space so that it can be seen; of a long one the beginning. */
function shown(bytes: Uint8Array, start: number, end: number): string {
  const most = 16;
  const text = JSON.stringify(textOf(bytes, start, Math.min(end, start + most)));
  return end - start > most ? `${text}… (${end - start} bytes)` : text;
}
