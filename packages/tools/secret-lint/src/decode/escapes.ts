import { Buffer } from 'node:buffer';
import type { Unwrapped } from './unwrapped.ts';

/** How far before the first escape, and behind it, a stretch reaches. */
const BEFORE = 256;
const BEHIND = 4096;

const PERCENT = /%([0-9A-Fa-f]{2})/y;
const BACKSLASH = /\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|([nrt"'\\/]))/y;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Percent-encoding (RFC 3986 section 2.1) around `at`, as far as no space, quote or angle bracket ends it; not before `floor`. */
export function fromPercent(text: string, at: number, floor: number): Unwrapped {
  return unescape('percent', PERCENT, /[\s"'<>`]/, { text, at, floor });
}

/** Escapes of strings, \u0041 and \x41, around `at`, within one line and one pair of quotes; not before `floor`. */
export function fromBackslash(text: string, at: number, floor: number): Unwrapped {
  return unescape('unicode-escape', BACKSLASH, /[\n"'`]/, { text, at, floor });
}

interface Stretch {
  readonly text: string;
  readonly at: number;
  readonly floor: number;
}

function unescape(encoding: Unwrapped['encoding'], escape: RegExp, edge: RegExp, { text, at, floor }: Stretch): Unwrapped {
  let start = at;
  while (start > floor && at - start < BEFORE && !edge.test(text.charAt(start - 1))) start--;
  const stop = Math.min(text.length, at + BEHIND);
  const places: number[] = [];
  let decoded = '';
  let end = start;
  while (end < stop) {
    escape.lastIndex = end;
    const match = escape.exec(text);
    if (match === null && end >= at && edge.test(text.charAt(end))) break;
    places.push(end);
    decoded += match === null ? text.charAt(end) : characterOf(match);
    end += match?.[0].length ?? 1;
  }
  places.push(end);
  return {
    encoding,
    bytes: Buffer.from(decoded, 'latin1'),
    end,
    outer: (from, to) => [places[from] ?? end, places[to] ?? end],
  };
}

/** One byte for every escape; a character that no credential holds for those beyond them. */
function characterOf([, ...groups]: RegExpExecArray): string {
  const [code, inBraces, byte, control] = groups;
  if (control !== undefined) return CONTROLS[control] ?? control;
  const number = Number.parseInt(code ?? inBraces ?? byte ?? '', 16);
  return number < 256 ? String.fromCharCode(number) : '\u00ff';
}
