import { fromBase64 } from '../decode/base64.ts';
import { fromBackslash, fromPercent } from '../decode/escapes.ts';
import { fromHex } from '../decode/hex.ts';
import type { Unwrapped } from '../decode/unwrapped.ts';
import { contentOf, fromUtf16 } from '../decode/utf16.ts';
import { groups, groupsOfNotes } from '../prefilter/groups.gen.ts';
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
  readonly #value: Pick<Watch, 'detect' | 'reach'>;
  readonly #names: readonly string[];
  readonly #prefilter: Prefilter;
  /** Of files that are neither programs nor data; made for the first of them. */
  #prefilterOfNotes: Prefilter | undefined;
  #segments = 0;

  constructor(watches: Watches) {
    this.#watches = [...watches.byNeedle, ...watches.inNotes];
    this.#names = watches.names;
    this.#value = { detect: watches.value };
    this.#prefilter = new Prefilter(needlesOf(watches.byNeedle), watches.names, groups);
  }

  /** Everything that may be a credential, in no order, overlaps and all; `depth` encodings are unwrapped, one in the other. */
  run(bytes: Uint8Array, kind: FileKind, depth: number): Found[] {
    const content = contentOf(bytes);
    if (content === 'binary') return [];
    if (content !== 'text') return this.#inside(fromUtf16(bytes, content), kind, depth);
    const found: Found[] = [];
    for (let at = 0; at < bytes.length; at += SEGMENT) {
      const from = Math.max(0, at - BEFORE);
      const window =
        from === 0 && bytes.length <= SEGMENT ? bytes : bytes.subarray(from, at + SEGMENT + BEHIND);
      const to = Math.min(bytes.length, at + SEGMENT) - from;
      const bare = kind === 'config' || kind === 'unknown';
      const segment = { window, from, kind, depth, found };
      const isOfPeople = kind !== 'code' && kind !== 'data' && bytes.length <= LONGEST_NOTES;
      const prefilter = isOfPeople ? this.#ofNotes() : this.#prefilter;
      const hits = prefilter.find(window, at - from, to, bare);
      if (hits.length > 0) this.#follow(hits, segment);
    }
    return found;
  }

  #inside(unwrapped: Unwrapped, kind: FileKind, depth: number): Found[] {
    return this.run(unwrapped.bytes, kind, depth).map((found) => {
      const [start, end] = unwrapped.outer(found.start, found.end);
      return { ...found, start, end, encodings: [unwrapped.encoding, ...found.encodings] };
    });
  }

  /** Looks at the places of a segment, and then through what was encoded there. */
  #ofNotes(): Prefilter {
    this.#prefilterOfNotes ??= new Prefilter(needlesOf(this.#watches), this.#names, groupsOfNotes);
    return this.#prefilterOfNotes;
  }

  #follow(hits: Uint32Array, { window, from, kind, depth, found }: Segment): void {
    const texts = new Texts(window);
    const segment = this.#segments++;
    const encoded: Unwrapped[] = [];
    let escapesEnd = 0;
    for (let i = 0; i < hits.length; i += 2) {
      const id = hits[i] ?? 0;
      const place = hits[i + 1] ?? 0;
      const watch = id === VALUE_RUN ? this.#value : this.#watches[id - ESCAPES.length];
      if (watch !== undefined) {
        const { text, base } = texts.around(place, watch.reach ?? REACH);
        for (const one of watch.detect({ text, at: place - base, kind, segment, base })) {
          const secret = texts.utf8(one.start + base, one.end + base);
          found.push({
            ...one,
            start: one.start + base + from,
            end: one.end + base + from,
            secret,
            encodings: [],
          });
        }
      } else if (depth > 0 && (id >= BASE64_RUN || place >= escapesEnd)) {
        const { text, base } = texts.around(place, id >= BASE64_RUN ? ENCODED_REACH : ESCAPED_REACH);
        const unwrapped = shifted(unwrap(text, id, place - base, Math.max(0, escapesEnd - base)), base);
        if (id < BASE64_RUN) escapesEnd = unwrapped.end;
        encoded.push(shifted(unwrapped, from));
      }
    }
    for (let unwrapped = encoded.pop(); unwrapped !== undefined; unwrapped = encoded.pop())
      for (const one of this.#inside(unwrapped, kind, depth - 1)) found.push(one);
  }
}

/** A part of a file whose places are looked at. */
interface Segment {
  readonly window: Uint8Array;
  /** Where the window begins in the file. */
  readonly from: number;
  readonly kind: FileKind;
  /** How many encodings are unwrapped in it, one in the other. */
  readonly depth: number;
  readonly found: Found[];
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
