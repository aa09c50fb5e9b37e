import { Buffer } from 'node:buffer';
import { fromBase64 } from '../decode/base64.ts';
import { fromBackslash, fromPercent } from '../decode/escapes.ts';
import { fromHex } from '../decode/hex.ts';
import type { Unwrapped } from '../decode/unwrapped.ts';
import { contentOf, fromUtf16 } from '../decode/utf16.ts';
import { BASE64_RUN, BEFORE, BEHIND, HEX_RUN, type Needle, Prefilter, SEGMENT, VALUE_RUN } from '../prefilter/prefilter.ts';
import type { Candidate } from './candidate.ts';
import type { Watches } from './compile.ts';
import type { FileKind } from './file-kind.ts';
import type { Encoding } from './types.ts';

/** A candidate in the bytes of a file, however deep it was wrapped in them. */
export interface Found extends Candidate {
  readonly secret: string;
  readonly encodings: readonly Encoding[];
}

const ESCAPES: readonly Needle[] = ['%', '\\x', '\\u00'].flatMap((text) => escapeNeedles(text));

/** The prefilter is keyed on three bytes, so an escape is looked for with the digits that text has behind it. */
function escapeNeedles(start: string): Needle[] {
  const text = [...'234567'];
  const digits = [...'0123456789abcdef'];
  const tails = start === '\\u00' ? [''] : start === '%' ? text.flatMap((high) => digits.map((low) => high + low)) : text;
  return tails.map((tail) => ({ text: start + tail, folded: true, around: 'escape' }));
}

/** Looks through bytes, and through what is encoded in them. */
export class Sweep {
  readonly #watches: Watches;
  readonly #prefilter: Prefilter;

  constructor(watches: Watches) {
    this.#watches = watches;
    this.#prefilter = new Prefilter([...watches.byNeedle.map(({ needle }) => needle), ...ESCAPES]);
  }

  /** Everything that may be a credential, in no order, overlaps and all; `depth` encodings are unwrapped, one in the other. */
  run(bytes: Uint8Array, kind: FileKind, depth: number): Found[] {
    const content = contentOf(bytes);
    if (content === 'binary') return [];
    if (content !== 'text') return this.#inside(fromUtf16(bytes, content), kind, depth);
    const found: Found[] = [];
    const encoded: Unwrapped[] = [];
    for (let at = 0; at < bytes.length; at += SEGMENT) {
      this.#segment(bytes, at, kind, { found, encoded, deeper: depth > 0 });
      while (encoded.length > 0) {
        for (const one of this.#inside(encoded.pop() as Unwrapped, kind, depth - 1)) found.push(one);
      }
    }
    return found;
  }

  #inside(unwrapped: Unwrapped, kind: FileKind, depth: number): Found[] {
    return this.run(unwrapped.bytes, kind, depth).map((found) => {
      const [start, end] = unwrapped.outer(found.start, found.end);
      return { ...found, start, end, encodings: [unwrapped.encoding, ...found.encodings] };
    });
  }

  #segment(bytes: Uint8Array, at: number, kind: FileKind, into: Into): void {
    const from = Math.max(0, at - BEFORE);
    const window = bytes.subarray(from, at + SEGMENT + BEHIND);
    const hits = this.#prefilter.find(window, at - from, Math.min(bytes.length, at + SEGMENT) - from, kind !== 'code');
    if (hits.length === 0) return;
    const view = Buffer.from(window.buffer, window.byteOffset, window.length);
    const text = view.toString('latin1');
    let escapesEnd = 0;
    for (let i = 0; i < hits.length; i += 2) {
      const id = hits[i] ?? 0;
      const place = hits[i + 1] ?? 0;
      const detect = id === VALUE_RUN ? this.#watches.value : this.#watches.byNeedle[id]?.detect;
      if (detect !== undefined) {
        for (const one of detect({ text, at: place, kind })) {
          const secret = view.toString('utf8', one.start, one.end);
          into.found.push({ ...one, start: one.start + from, end: one.end + from, secret, encodings: [] });
        }
      } else if (into.deeper && (id >= BASE64_RUN || place >= escapesEnd)) {
        const unwrapped = unwrap(text, id, place, escapesEnd);
        if (id < BASE64_RUN) escapesEnd = unwrapped.end;
        into.encoded.push(shifted(unwrapped, from));
      }
    }
  }
}

interface Into {
  readonly found: Found[];
  readonly encoded: Unwrapped[];
  readonly deeper: boolean;
}

function unwrap(text: string, id: number, at: number, floor: number): Unwrapped {
  if (id === BASE64_RUN) return fromBase64(text, at);
  if (id === HEX_RUN) return fromHex(text, at);
  return text.charAt(at) === '%' ? fromPercent(text, at, floor) : fromBackslash(text, at, floor);
}

function shifted(unwrapped: Unwrapped, by: number): Unwrapped {
  return {
    ...unwrapped,
    outer: (start, end) => {
      const [from, to] = unwrapped.outer(start, end);
      return [from + by, to + by];
    },
  };
}
