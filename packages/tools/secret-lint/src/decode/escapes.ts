import { Buffer } from 'node:buffer';
import type { Unwrapped } from './unwrapped.ts';

/** How far before the first escape a stretch begins. It ends after 4,096 characters. */
const BEFORE = 256;

const ESCAPE = {
  percent: /%([0-9A-Fa-f]{2})/g,
  'unicode-escape': /\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|([nrt"'\\/]))/g,
} as const;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Percent-encoding (RFC 3986 section 2.1) around `at`, as far as no space, quote or angle bracket ends it; not before `floor`. */
export function fromPercent(text: string, at: number, floor: number): Unwrapped {
  const start = startBefore(text, { at, floor, edge: /[\s"'<>`]/ });
  return unescape('percent', text, start, /[^\s"'<>`]{0,4096}/y);
}

/** Escapes of strings, \u0041 and \x41, around `at`, within one line and one pair of quotes; not before `floor`. */
export function fromBackslash(text: string, at: number, floor: number): Unwrapped {
  const start = startBefore(text, { at, floor, edge: /[\n"'`]/ });
  return unescape('unicode-escape', text, start, /(?:[^\n"'`\\]|\\.){0,4096}/y);
}

function startBefore(text: string, { at, floor, edge }: { at: number; floor: number; edge: RegExp }): number {
  let start = at;
  while (start > floor && at - start < BEFORE && !edge.test(text.charAt(start - 1))) start--;
  return start;
}

function unescape(encoding: keyof typeof ESCAPE, text: string, start: number, stretch: RegExp): Unwrapped {
  stretch.lastIndex = start;
  const source = stretch.exec(text)?.[0] ?? '';
  const escape = ESCAPE[encoding];
  const decoded = source.replaceAll(escape, (...match: string[]) => characterOf(match));
  return {
    encoding,
    bytes: Buffer.from(decoded, 'latin1'),
    end: start + source.length,
    outer: (from, to) => [start + sourceOf(source, escape, from), start + sourceOf(source, escape, to)],
  };
}

/** Where the character of a number in the decoded text begins in the source. */
function sourceOf(source: string, escape: RegExp, number: number): number {
  let shorter = 0;
  for (const { 0: written, index } of source.matchAll(escape)) {
    if (index - shorter >= number) break;
    shorter += written.length - 1;
  }
  return Math.min(number + shorter, source.length);
}

/** One byte for every escape; a character that no credential holds for those beyond them. */
function characterOf([, ...groups]: readonly string[]): string {
  const [code, inBraces, byte, control] = groups
    .slice(0, 4)
    .map((group) => (typeof group === 'string' ? group : undefined));
  if (control !== undefined) return CONTROLS[control] ?? control;
  const number = Number.parseInt(code ?? inBraces ?? byte ?? '', 16);
  return number < 256 ? String.fromCharCode(number) : '\u00ff';
}
