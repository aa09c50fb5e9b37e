import { canonicalize } from '@repro/core/canonical';
import { compareBytes } from '@repro/core/compare';
import { parseStrict } from '@repro/core/parse';
import type { Scan } from '../scan.ts';
import type { Content } from './compare.ts';
import type { Text } from './decode.ts';
import { compareLines } from './lines.ts';

/** Two texts, and where they are told to be. */
interface Texts {
  readonly a: string;
  readonly b: string;
}

/** Tells why two texts differ: their form, the order of the same lines or members, and else what stands in their lines. */
export function compareTexts(content: Content, [a, b]: readonly [Text, Text], scan: Scan): void {
  const at = { path: content.path, offset: content.offset };
  if (a.encoding !== b.encoding) {
    scan.tell('rebuild/encoding', { expected: a.encoding, found: b.encoding }, at);
  } else if (a.bom !== b.bom) {
    scan.tell('rebuild/bom', { in: a.bom ? 'expected' : 'found' }, { path: content.path, offset: 0 });
  }
  const rest = sameEnds({ a: a.text, b: b.text }, (code, data) => scan.tell(code, data, at));
  if (rest.a === rest.b) return;
  if (withoutSpace(rest.a) === withoutSpace(rest.b)) scan.tell('rebuild/whitespace', {}, at);
  else if (hasSameLines(rest)) scan.tell('rebuild/line-order', { lines: countLines(rest.a) }, at);
  else if (isSameJson(rest)) scan.tell('rebuild/json-order', {}, at);
  else compareLines(content, rest, scan);
}

type TellEnds = (
  code: 'rebuild/line-endings' | 'rebuild/final-newline',
  data: { expected: string; found: string },
) => void;

/** The texts with the same ends of lines, and the same at their end; tells when they had others. */
function sameEnds(texts: Texts, tell: TellEnds): Texts {
  let { a, b } = texts;
  if (a === b) return texts;
  const [expected, found] = [endsOf(a), endsOf(b)];
  if (expected !== found && expected !== 'none' && found !== 'none') {
    tell('rebuild/line-endings', { expected, found });
    [a, b] = [withLf(a), withLf(b)];
  }
  if (a !== b && withoutEnd(a) === withoutEnd(b)) {
    tell('rebuild/final-newline', { expected: endOf(a), found: endOf(b) });
    return { a: withoutEnd(a), b: withoutEnd(b) };
  }
  return { a, b };
}

function endsOf(text: string): string {
  const crlf = text.includes('\r\n');
  const lone = /(?<!\r)\n/.test(text);
  if (crlf && lone) return 'CRLF and LF';
  if (crlf) return 'CRLF';
  if (lone) return 'LF';
  return text.includes('\r') ? 'CR' : 'none';
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function withoutEnd(text: string): string {
  return text.replace(/(?<![\r\n])[\r\n]+$/, '');
}

function endOf(text: string): string {
  const breaks = text.length - withoutEnd(text).length;
  return breaks === 0 ? 'no line break at the end' : `${breaks} at the end`;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function hasSameLines({ a, b }: Texts): boolean {
  return a.length === b.length && sortedLines(a) === sortedLines(b);
}

function sortedLines(text: string): string {
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  return lines.sort(compareBytes).join('\n');
}

function countLines(text: string): number {
  return text.split('\n').length;
}

/** Whether both are JSON of the same value: then only the order of members or the form of values differs. */
function isSameJson({ a, b }: Texts): boolean {
  if (!/^\s*[[{]/.test(a) || !/^\s*[[{]/.test(b)) return false;
  try {
    return canonicalize(parseStrict(a)) === canonicalize(parseStrict(b));
  } catch {
    return false;
  }
}
