import { fromBase64 } from '../decode/base64.ts';
import { fromBackslash, fromPercent } from '../decode/escapes.ts';
import { fromHex } from '../decode/hex.ts';
import type { Unwrapped } from '../decode/unwrapped.ts';
import { contentOf, fromUtf16 } from '../decode/utf16.ts';
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

/** Looks through bytes, and through what is encoded in them. */
export class Sweep {
  readonly #watches: readonly Watch[];
  readonly #value: Pick<Watch, 'detect' | 'reach'>;
  readonly #prefilter: Prefilter;
  #segments = 0;

  constructor(watches: Watches) {
    this.#watches = watches.byNeedle;
    this.#value = { detect: watches.value };
    const needles = [...watches.byNeedle.map(({ needle }) => needle), ...ESCAPES];
    this.#prefilter = new Prefilter(needles, watches.names, watches.kindOfName);
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
      this.#look(window, { from, kind, depth, found }, { from: at - from, to });
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
  #look(window: Uint8Array, part: Part, range: { readonly from: number; readonly to: number }): void {
    let segment: Segment | undefined;
    const bare = part.kind === 'config' || part.kind === 'unknown';
    this.#prefilter.find(window, { ...range, bare }, (hits) => {
      segment ??= { ...part, texts: new Texts(window), number: this.#segments++, encoded: [], escapesEnd: 0 };
      this.#follow(hits, segment);
    });
    const encoded = segment?.encoded ?? [];
    for (let unwrapped = encoded.pop(); unwrapped !== undefined; unwrapped = encoded.pop())
      for (const one of this.#inside(unwrapped, part.kind, part.depth - 1)) part.found.push(one);
  }

  #follow(hits: Uint32Array, segment: Segment): void {
    const { texts, from, depth, encoded } = segment;
    for (let i = 0; i < hits.length; i += 2) {
      const id = hits[i] ?? 0;
      const place = hits[i + 1] ?? 0;
      const watch = id === VALUE_RUN ? this.#value : this.#watches[id];
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
  /** Where its window begins in the file. */
  readonly from: number;
  readonly kind: FileKind;
  /** How many encodings are unwrapped in it, one in the other. */
  readonly depth: number;
  readonly found: Found[];
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
