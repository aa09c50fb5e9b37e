import { fault, type Source, syntaxFault } from './fault.ts';
import { afterNumber, afterSpace, afterString, afterWord } from './lexemes.ts';
import { MAX_DEPTH } from './limits.ts';

/** What a scanner tells of a text, in the order of its bytes. Offsets are in bytes; `end` is the offset after the token. */
export interface JsonEvents {
  /** White space, which is never empty. */
  space(start: number, end: number): void;
  /** The bracket that opens an object or array. */
  open(offset: number, isObject: boolean): void;
  /** The bracket that closes what was opened last. */
  close(offset: number): void;
  /** A member's name with its quotes; `escaped` when it holds a backslash. */
  name(start: number, end: number, escaped: boolean): void;
  /** A string value with its quotes. */
  string(start: number, end: number, escaped: boolean): void;
  /** A number; `integer` when it is written without fraction and exponent. */
  number(start: number, end: number, integer: boolean): void;
}

/** How a text is scanned. */
export interface ScanOptions {
  /** How deep arrays and objects may nest: 1,000 unless given. */
  readonly maxDepth?: number | undefined;
  /** What errors call the text: a file's name. */
  readonly name?: string | undefined;
  /** The offset where the text begins, after a byte order mark for example: 0 unless given. */
  readonly start?: number | undefined;
}

interface Scan extends Source {
  readonly events: JsonEvents;
  readonly maxDepth: number;
  /** For each open container whether it is an object. */
  readonly open: boolean[];
  /** Whether the innermost container has no value yet. */
  fresh: boolean;
}

/**
 * Reads a JSON text strictly by the grammar of RFC 8259 and tells its tokens, in one linear pass without recursion.
 * `bytes` must be valid UTF-8. Grammar only: duplicate names, lone surrogates and number ranges are the caller's.
 * @throws ERR_REPRO_JSON_SYNTAX, ERR_REPRO_JSON_DEPTH, with line, column and byte offset.
 */
export function scanJson(bytes: Uint8Array, events: JsonEvents, options: ScanOptions = {}): void {
  const { maxDepth = MAX_DEPTH, name, start = 0 } = options;
  const scan: Scan = { bytes, name, events, maxDepth, open: [], fresh: false };
  let at = value(scan, space(scan, start));
  while (scan.open.length > 0) at = inContainer(scan, space(scan, at));
  at = space(scan, at);
  if (at < bytes.length) throw syntaxFault(scan, at, 'the end of the text');
}

function space(scan: Scan, at: number): number {
  // The usual byte is no white space: leave before any call.
  if ((scan.bytes[at] as number) > 0x20) return at;
  const end = afterSpace(scan, at);
  if (end > at) scan.events.space(at, end);
  return end;
}

/** Reads the closing bracket, or the next value with its comma and name. */
function inContainer(scan: Scan, start: number): number {
  const isObject = scan.open.at(-1) as boolean;
  const byte = scan.bytes[start];
  if (byte === (isObject ? 0x7d : 0x5d)) {
    scan.events.close(start);
    scan.open.pop();
    scan.fresh = false;
    return start + 1;
  }
  let at = start;
  if (!scan.fresh) {
    if (byte !== 0x2c) throw syntaxFault(scan, at, isObject ? "',' or '}'" : "',' or ']'");
    at = space(scan, at + 1);
  }
  return value(scan, isObject ? memberName(scan, at) : at);
}

function memberName(scan: Scan, start: number): number {
  if (scan.bytes[start] !== 0x22) throw syntaxFault(scan, start, 'a member name in double quotes');
  const after = afterString(scan, start);
  const end = Math.abs(after);
  scan.events.name(start, end, after < 0);
  const colon = space(scan, end);
  if (scan.bytes[colon] !== 0x3a) throw syntaxFault(scan, colon, "':' after the member name");
  return space(scan, colon + 1);
}

/** Reads a string, number or word whole, of an array or object the opening bracket. */
function value(scan: Scan, at: number): number {
  scan.fresh = false;
  switch (scan.bytes[at]) {
    case 0x22:
      return string(scan, at);
    case 0x7b:
      return open(scan, at, true);
    case 0x5b:
      return open(scan, at, false);
    case 0x74:
      return afterWord(scan, at, 'true');
    case 0x66:
      return afterWord(scan, at, 'false');
    case 0x6e:
      return afterWord(scan, at, 'null');
    default:
      return number(scan, at);
  }
}

function string(scan: Scan, at: number): number {
  const after = afterString(scan, at);
  scan.events.string(at, Math.abs(after), after < 0);
  return Math.abs(after);
}

function number(scan: Scan, at: number): number {
  const byte = scan.bytes[at];
  if (byte === undefined || (byte !== 0x2d && (byte < 0x30 || byte > 0x39)))
    throw syntaxFault(scan, at, 'a JSON value');
  const after = afterNumber(scan, at);
  scan.events.number(at, Math.abs(after), after > 0);
  return Math.abs(after);
}

function open(scan: Scan, at: number, isObject: boolean): number {
  if (scan.open.length >= scan.maxDepth) {
    const what = `arrays and objects nest deeper than the limit of ${scan.maxDepth} levels`;
    const hint = 'real documents are flatter: this may be an attack on parsers';
    throw fault(scan, at, { code: 'ERR_REPRO_JSON_DEPTH', what, hint });
  }
  scan.events.open(at, isObject);
  scan.open.push(isObject);
  scan.fresh = true;
  return at + 1;
}
