import { fromBase64 } from '../decode/base64.ts';
import { fromBackslash, fromPercent } from '../decode/escapes.ts';
import { fromHex } from '../decode/hex.ts';
import type { Unwrapped } from '../decode/unwrapped.ts';
import { contentOf, fromUtf16 } from '../decode/utf16.ts';
import { groups, groupsOfNotes } from '../prefilter/groups.gen.ts';
import type { Groups } from '../prefilter/nibbles.ts';
import {
  BASE64_RUN,
  BEFORE,
  BEHIND,
  HEX_RUN,
  type Needle,
  Prefilter,
  SEGMENT,
  VALUE_RUN,
} from '../prefilter/prefilter.ts';
import type { Candidate } from './candidate.ts';
import type { Watches } from './compile.ts';
import type { FileKind } from './file-kind.ts';
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

/** Escapes of bytes, which hide what they spell. */
export const ESCAPES: readonly Needle[] = ['%', '\\x', '\\u00'].flatMap((text) => escapeNeedles(text));

/** The prefilter is keyed on three bytes, so an escape is looked for with the digits that text has behind it, and breaks of lines. */
function escapeNeedles(start: string): Needle[] {
  const tails = { '%': textDigits('234567'), '\\x': Array.from('01234567'), '\\u00': [''] }[start] ?? [];
  return tails.map((tail) => ({ text: start + tail, folded: true, around: 'escape' }));
}

function textDigits(high: string): string[] {
  return Array.from(high).flatMap((first) => Array.from('0123456789abcdef', (second) => first + second));
}

/** Escapes, and then the needles of some watches. */
function needlesOf(watches: readonly Watch[]): Needle[] {
  return [...ESCAPES, ...watches.map(({ needle }) => needle)];
}

/** Looks through bytes, and through what is encoded in them. */
export class Sweep {
  readonly #watches: readonly Watch[];
  readonly #inNotes: readonly Watch[];
  readonly #value: Pick<Watch, 'detect' | 'reach'>;
  readonly #names: readonly string[];
  readonly #kindOfName: (name: string) => number;
  readonly #prefilter: Prefilter;
  /** Of files that are neither programs nor data; made for the first of them. */
  #prefilterOfNotes: Prefilter | undefined;
  #segments = 0;

  constructor(watches: Watches) {
    this.#watches = [...watches.byNeedle, ...watches.inNotes];
    this.#inNotes = watches.inNotes;
    this.#names = watches.names;
    this.#value = { detect: watches.value };
    this.#kindOfName = watches.kindOfName;
    this.#prefilter = this.#prefilterOf(watches.byNeedle, this.#inNotes, groups);
  }

  /**
   * Everything that may be a credential, in no order, overlaps and all; `depth` encodings are unwrapped, one in the other. Of bytes that
   * are text it stops where there is enough.
   */
  run(bytes: Uint8Array, kind: FileKind, depth: number, stop?: Stop): Found[] {
    const content = contentOf(bytes);
    if (content === 'binary') return [];
    if (content !== 'text') return this.#inside(fromUtf16(bytes, content), kind, depth);
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

  /** `others` are watched for in what was decoded, which may be short where the file is long. */
  #prefilterOf(watches: readonly Watch[], others: readonly Watch[], measured: Groups): Prefilter {
    const sought = {
      needles: needlesOf(watches),
      others: others.map(({ needle }) => needle),
      names: this.#names,
      groups: measured,
    };
    return new Prefilter(sought, this.#kindOfName);
  }

  #ofNotes(): Prefilter {
    return (this.#prefilterOfNotes ??= this.#prefilterOf(this.#watches, [], groupsOfNotes));
  }

  #inside(unwrapped: Unwrapped, kind: FileKind, depth: number): Found[] {
    return this.run(unwrapped.bytes, kind, depth).map((found) => {
      const [start, end] = unwrapped.outer(found.start, found.end);
      return { ...found, start, end, encodings: [unwrapped.encoding, ...found.encodings] };
    });
  }

  /** Looks at the places of a segment, and then through what was encoded there; answers whether more is to be looked at. */
  #look(window: Uint8Array, part: Part, range: { readonly at: number; readonly to: number }): boolean {
    const { prefilter, kind, depth, found, from, isFull } = part;
    const bare = kind === 'config' || kind === 'unknown';
    let segment: Segment | undefined;
    prefilter.enter(window);
    for (let { at, to } = range; at < to; at = prefilter.stoppedAt()) {
      const hits = prefilter.find(at, to, bare);
      if (hits.length === 0) continue;
      segment ??= { ...part, texts: new Texts(window), number: this.#segments++, encoded: [], escapesEnd: 0 };
      this.#follow(hits, segment);
      // What is encoded comes later, and may lie before what was found.
      if (segment.encoded.length === 0 && isFull?.(found, from + prefilter.stoppedAt())) return false;
    }
    if (segment === undefined) return true;
    const { encoded } = segment;
    for (let unwrapped = encoded.pop(); unwrapped !== undefined; unwrapped = encoded.pop())
      for (const one of this.#inside(unwrapped, kind, depth - 1)) found.push(one);
    return !isFull?.(found, from + range.to);
  }

  /** Whose an id is; nobody's is an escape, or a run that is decoded. */
  #watchOf(id: number): Pick<Watch, 'detect' | 'reach'> | undefined {
    if (id === VALUE_RUN) return this.#value;
    // No array is asked for what lies before its beginning: that takes ten times as long as to find a watch.
    return id < ESCAPES.length ? undefined : this.#watches[id - ESCAPES.length];
  }

  #follow(hits: Uint32Array, segment: Segment): void {
    const { texts, from, depth, encoded } = segment;
    for (let i = 0; i < hits.length; i += 2) {
      const id = hits[i] ?? 0;
      const place = hits[i + 1] ?? 0;
      const watch = this.#watchOf(id);
      if (watch !== undefined) detect(watch, place, segment);
      else if (depth > 0 && (id >= BASE64_RUN || place >= segment.escapesEnd)) {
        const { text, base } = texts.around(place, id >= BASE64_RUN ? ENCODED_REACH : ESCAPED_REACH);
        const floor = Math.max(0, segment.escapesEnd - base);
        const unwrapped = shifted(unwrap(text, id, place - base, floor), base);
        if (id < BASE64_RUN) segment.escapesEnd = unwrapped.end;
        encoded.push(shifted(unwrapped, from));
      }
    }
  }
}

function detect(
  watch: Pick<Watch, 'detect' | 'reach'>,
  place: number,
  { texts, from, kind, number, found }: Segment,
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
interface Segment extends Part {
  readonly texts: Texts;
  /** No two have the same. */
  readonly number: number;
  readonly encoded: Unwrapped[];
  /** What was unescaped so far ends here. */
  escapesEnd: number;
}

function unwrap(text: string, id: number, at: number, floor: number): Unwrapped {
  if (id === BASE64_RUN) return fromBase64(text, at);
  if (id === HEX_RUN) return fromHex(text, at);
  return text.charAt(at) === '%' ? fromPercent(text, at, floor) : fromBackslash(text, at, floor);
}

function shifted(unwrapped: Unwrapped, by: number): Unwrapped {
  return {
    ...unwrapped,
    end: unwrapped.end + by,
    outer: (start, end) => {
      const [from, to] = unwrapped.outer(start, end);
      return [from + by, to + by];
    },
  };
}
