import { fromBase64 } from '../decode/base64.ts';
import { fromBackslash, fromPercent } from '../decode/escapes.ts';
import { fromHex } from '../decode/hex.ts';
import { fromJoined } from '../decode/joined.ts';
import type { Unwrapped } from '../decode/unwrapped.ts';
import { contentOf, fromUtf16 } from '../decode/utf16.ts';
import {
  BASE64_RUN,
  BEFORE,
  BEHIND,
  HEX_RUN,
  JOINT,
  Prefilter,
  SEGMENT,
  VALUE_RUN,
} from '../prefilter/prefilter.ts';
import type { Candidate } from './candidate.ts';
import type { Watches } from './compile.ts';
import type { FileKind } from './file-kind.ts';
import { ESCAPES, type Plan, planOf } from './plan.ts';
import { Roster } from './roster.ts';
import { Texts } from './texts.ts';
import type { Watch } from './tokens.ts';
import type { Encoding } from './types.ts';

/** How far from a place on most detectors look, and what decodes. */
const REACH = 768;
const ESCAPED_REACH = 4352;
const ENCODED_REACH = 49 * 1024;

/** What people write is no longer; a longer log or list is not looked through for what stands in notes. */
const LONGEST_NOTES = 64 * 1024;

/** A candidate in the bytes of a file, however deep it was wrapped in them. */
export interface Found extends Candidate {
  readonly secret: string;
  readonly encodings: readonly Encoding[];
}

/** When to stop: asked when so many may be credentials, with those that no later place changes. */
export interface Stop {
  readonly least: number;
  readonly isEnough: (found: readonly Found[]) => boolean;
}

/** So many pieces that were encoded are kept before they are looked through: more would be taken for what stays. */
const MOST_ENCODED = 1024;

/** With fewer it takes no time to go on. */
const FEWEST = 4096;

/** Whether it is time to stop; asked anew only when there is half as much again, so that it takes no more than the looking. */
function fullness({ least, isEnough }: Stop): (found: readonly Found[], upTo: number) => boolean {
  let next = Math.max(least, FEWEST);
  return (found, upTo) => {
    if (found.length < next) return false;
    next = found.length * 1.5;
    return isEnough(found.filter(({ end }) => end < upTo - BEHIND));
  };
}

/** Looks through bytes, and through what is encoded in them. */
export class Sweep {
  readonly #plan: Plan;
  readonly #roster: Roster;
  readonly #value: Pick<Watch, 'detect' | 'reach'>;
  readonly #kindOfName: (name: string) => number;
  readonly #prefilter: Prefilter;
  /** Of files that are neither programs nor data; made for the first of them. */
  #prefilterOfNotes: Prefilter | undefined;
  #segments = 0;

  constructor(watches: Watches, plan: Plan = planOf(watches)) {
    this.#plan = plan;
    this.#roster = new Roster([...watches.byNeedle, ...watches.inNotes], plan.sizes);
    this.#value = { detect: watches.value };
    this.#kindOfName = watches.kindOfName;
    this.#prefilter = new Prefilter(plan.tables(), this.#kindOfName);
  }

  /**
   * Everything that may be a credential, in no order, overlaps and all; `depth` encodings are unwrapped, one in the other. Of bytes that
   * are text it stops where there is enough.
   */
  run(bytes: Uint8Array, kind: FileKind, depth: number, stop?: Stop): Found[] {
    const content = contentOf(bytes);
    if (content === 'binary') return [];
    if (content !== 'text') return this.#inside(fromUtf16(bytes, content), 0, kind, depth);
    const found: Found[] = [];
    const isFull = stop && fullness(stop);
    for (let at = 0; at < bytes.length; at += SEGMENT) {
      const from = Math.max(0, at - BEFORE);
      const window =
        from === 0 && bytes.length <= SEGMENT ? bytes : bytes.subarray(from, at + SEGMENT + BEHIND);
      const to = Math.min(bytes.length, at + SEGMENT) - from;
      const isOfPeople = kind !== 'code' && kind !== 'data' && bytes.length <= LONGEST_NOTES;
      const prefilter = isOfPeople ? this.#ofNotes() : this.#prefilter;
      const part = { prefilter, from, kind, depth, found, isFull };
      if (!this.#look(window, part, { at: at - from, to })) break;
    }
    return found;
  }

  #ofNotes(): Prefilter {
    return (this.#prefilterOfNotes ??= new Prefilter(this.#plan.tablesOfNotes(), this.#kindOfName));
  }

  /** `base` is where the text begins that places were unwrapped from. */
  #inside(unwrapped: Unwrapped, base: number, kind: FileKind, depth: number): Found[] {
    return this.run(unwrapped.bytes, kind, depth).flatMap((found) => {
      const [start, end] = unwrapped.outer(found.start, found.end);
      // What lies in one of strings that were joined is found there.
      if (unwrapped.encoding === 'joined-strings' && end - start === found.end - found.start) return [];
      const encodings = [unwrapped.encoding, ...found.encodings];
      return [{ ...found, start: base + start, end: base + end, encodings }];
    });
  }

  /** Looks at the places of a segment, and then through what was encoded there; answers whether more is to be looked at. */
  #look(window: Uint8Array, part: Part, range: { readonly at: number; readonly to: number }): boolean {
    const { prefilter, kind, found, from, isFull } = part;
    const unknown = kind === 'unknown';
    const values = { bare: unknown || kind === 'config', unknown };
    let segment: Segment | undefined;
    prefilter.enter(window);
    for (let { at, to } = range; at < to; ) {
      const hits = prefilter.find(at, to, values);
      at = prefilter.stoppedAt();
      if (hits.length === 0) continue;
      segment ??= new Segment(part, window, this.#segments++);
      this.#follow(hits, segment);
      if (segment.encoded.length > MOST_ENCODED) {
        this.#unwrap(segment);
        prefilter.enter(window);
      }
      // What is encoded comes later, and may lie before what was found.
      if (segment.encoded.length === 0 && isFull?.(found, from + at)) return false;
    }
    if (segment === undefined) return true;
    this.#unwrap(segment);
    return !isFull?.(found, from + range.to);
  }

  /** Looks through what was encoded; the prefilter then holds something else. */
  #unwrap({ encoded, part: { kind, depth, found } }: Segment): void {
    for (let one = encoded.pop(); one !== undefined; one = encoded.pop())
      for (const inner of this.#inside(one.unwrapped, one.base, kind, depth - 1)) found.push(inner);
  }

  /** Whose an id is; nobody's is an escape, or a run that is decoded. */
  #watchOf(id: number): Pick<Watch, 'detect' | 'reach'> | undefined {
    if (id === VALUE_RUN) return this.#value;
    // No array is asked for what lies before its beginning: that takes ten times as long as to find a watch.
    return id < ESCAPES.length ? undefined : this.#roster.watchOf(id - ESCAPES.length);
  }

  #follow(hits: Uint32Array, segment: Segment): void {
    const { texts, encoded } = segment;
    const { from, depth } = segment.part;
    for (let i = 0; i < hits.length; i += 2) {
      const id = hits[i] ?? 0;
      const place = hits[i + 1] ?? 0;
      const watch = this.#watchOf(id);
      if (watch !== undefined) detect(watch, place, segment);
      else if (depth > 0 && (isRun(id) || place >= segment.escapesEnd)) {
        const { text, base } = texts.around(place, isRun(id) ? ENCODED_REACH : ESCAPED_REACH);
        const floor = Math.max(0, segment.escapesEnd - base);
        const unwrapped = unwrap(text, id, place - base, floor);
        if (unwrapped === undefined) continue;
        if (!isRun(id)) segment.escapesEnd = base + unwrapped.end;
        if (unwrapped.bytes.length > 0) encoded.push({ unwrapped, base: from + base });
      }
    }
  }
}

function detect(
  watch: Pick<Watch, 'detect' | 'reach'>,
  place: number,
  { texts, number, part: { from, kind, found } }: Segment,
): void {
  const { text, base } = texts.around(place, watch.reach ?? REACH);
  for (const one of watch.detect({ text, at: place - base, kind, segment: number, base })) {
    const secret = texts.utf8(one.start + base, one.end + base);
    found.push({ ...one, start: one.start + base + from, end: one.end + base + from, secret, encodings: [] });
  }
}

/** A part of a file whose places are looked at. */
interface Part {
  readonly prefilter: Prefilter;
  /** Where its window begins in the file. */
  readonly from: number;
  readonly kind: FileKind;
  /** How many encodings are unwrapped in it, one in the other. */
  readonly depth: number;
  readonly found: Found[];
  /** Whether what was found is enough, when all up to a place in the file was looked at. */
  readonly isFull: ((found: readonly Found[], upTo: number) => boolean) | undefined;
}

/** A part that holds places, while they are looked at. */
class Segment {
  readonly part: Part;
  /** No two have the same. */
  readonly number: number;
  readonly texts: Texts;
  readonly encoded: { readonly unwrapped: Unwrapped; readonly base: number }[] = [];
  /** What was unescaped so far ends here. */
  escapesEnd = 0;

  constructor(part: Part, window: Uint8Array, number: number) {
    this.part = part;
    this.number = number;
    this.texts = new Texts(window);
  }
}

/** Whether a place begins digits of base64 or hexadecimal ones, and no escape or joint. */
function isRun(id: number): boolean {
  return id === BASE64_RUN || id === HEX_RUN;
}

function unwrap(text: string, id: number, at: number, floor: number): Unwrapped | undefined {
  if (id === BASE64_RUN) return fromBase64(text, at);
  if (id === HEX_RUN) return fromHex(text, at);
  if (id === JOINT) return fromJoined(text, at, floor);
  const sign = text.charAt(at);
  if (sign === '%') return fromPercent(text, at, floor);
  return sign === '\\' ? fromBackslash(text, at, floor) : fromJoined(text, at, floor);
}
