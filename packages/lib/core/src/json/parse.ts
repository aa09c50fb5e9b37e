import { wholeBytes } from '../bytes.ts';
import { ReproError } from '../error.ts';
import { duplicateName } from './duplicates.ts';
import { fault, type Source } from './fault.ts';
import { MAX_BYTES, MAX_STRING } from './limits.ts';
import { numberLoss } from './numbers.ts';
import { type JsonEvents, scanJson } from './scan.ts';
import { loneSurrogateEscape } from './surrogates.ts';
import type { Json } from './types.ts';
import { utf8Fault } from './utf8.ts';

/** What a JSON text may at most be, and what its errors call it. */
export interface ParseLimits {
  /** How deep arrays and objects may nest: 1,000 unless given, which is also what `canonicalize` can write. */
  readonly maxDepth?: number | undefined;
  /** How many bytes of UTF-8 the text may have: 256 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** The file's name, for messages. */
  readonly name?: string | undefined;
}

/**
 * The value of a JSON text that every reader understands alike: RFC 8259 and I-JSON (RFC 7493), nothing more.
 * Prefer bytes over a string: they are what was hashed, and a string hides invalid UTF-8.
 * A member called `__proto__` is a member like any other. -0 stays -0.
 *
 * Every error tells the line, column and byte offset, in its message and as `error.at`.
 * @throws ERR_REPRO_JSON_SYNTAX for what is no JSON. @throws ERR_REPRO_JSON_UTF8 for bytes that are no UTF-8.
 * @throws ERR_REPRO_JSON_BOM for a byte order mark. @throws ERR_REPRO_JSON_DUPLICATE_KEY for a member name used twice.
 * @throws ERR_REPRO_JSON_SURROGATE for half of a surrogate pair, raw or escaped.
 * @throws ERR_REPRO_JSON_NUMBER for a number that a double cannot hold: infinite, not zero but read as zero, or an
 * integer whose digits would change. Decimal fractions are rounded to the nearest double, as everywhere.
 * @throws ERR_REPRO_JSON_DEPTH, ERR_REPRO_TOO_LARGE when a limit is passed.
 * @throws ERR_REPRO_NOT_BYTES for what is neither text nor bytes, such as a stream.
 */
export function parseStrict(source: string | Uint8Array, limits: ParseLimits = {}): Json {
  const { maxDepth, name } = limits;
  const bytes = typeof source === 'string' ? Buffer.from(source) : wholeBytes(source);
  const document: Source = { bytes, name };
  refuseSize(document, limits.maxBytes ?? MAX_BYTES);
  refuseBom(document);
  const text = typeof source === 'string' ? wellFormed(document, source) : decode(document);
  const tokens = new StrictTokens(document);
  scanJson(bytes, tokens, { maxDepth, name });
  const value = JSON.parse(text) as Json;
  // JSON.parse keeps the last of two members of one name: then the value has fewer members than the text.
  if (tokens.members !== countMembers(value, tokens.members)) throw duplicateName(document);
  return value;
}

function refuseSize({ bytes, name }: Source, maxBytes: number): void {
  const limit = Math.min(maxBytes, MAX_STRING);
  if (bytes.length <= limit) return;
  const what = `${name ?? 'the JSON text'} has ${bytes.length} bytes, the limit is ${limit} bytes`;
  throw new ReproError('ERR_REPRO_TOO_LARGE', what, {
    hint: 'raise the limit if it is meant to be so large',
    at: name === undefined ? undefined : { path: name },
  });
}

function refuseBom(source: Source): void {
  const [a, b, c] = source.bytes;
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return;
  const hint = 'save the file as UTF-8 without byte order mark';
  throw fault(source, 0, {
    code: 'ERR_REPRO_JSON_BOM',
    what: 'the text begins with a byte order mark',
    hint,
  });
}

function decode(source: Source): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.bytes);
  } catch (cause) {
    throw utf8Fault(source) ?? cause;
  }
}

/** The text itself, unless it holds half of a surrogate pair: encoding it to bytes has put U+FFFD in its place. */
function wellFormed(source: Source, text: string): string {
  if (text.isWellFormed()) return text;
  const lone =
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text)?.index ?? 0;
  throw loneSurrogate(source, Buffer.byteLength(text.slice(0, lone)));
}

function loneSurrogate(source: Source, at: number): ReproError {
  const what = 'half of a surrogate pair stands alone, which is no Unicode character';
  const hint = 'write both halves, or the character itself';
  return fault(source, at, { code: 'ERR_REPRO_JSON_SURROGATE', what, hint });
}

/** Refuses the tokens that follow the grammar and yet mean different things to different readers; counts members. */
class StrictTokens implements JsonEvents {
  members = 0;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  space(): void {}
  open(): void {}
  close(): void {}

  name(start: number, end: number, escaped: boolean): void {
    this.members++;
    this.string(start, end, escaped);
  }

  string(start: number, end: number, escaped: boolean): void {
    if (!escaped) return;
    const lone = loneSurrogateEscape(this.#source.bytes, start, end);
    if (lone >= 0) throw loneSurrogate(this.#source, lone);
  }

  number(start: number, end: number, integer: boolean): void {
    // Every integer of up to 15 digits is exact.
    if (integer && end - start <= 15) return;
    const token = Buffer.from(this.#source.bytes.subarray(start, end)).toString('latin1');
    const loss = numberLoss(token);
    if (loss === undefined || (loss === 'digits' && !integer)) return;
    throw fault(this.#source, start, {
      code: 'ERR_REPRO_JSON_NUMBER',
      what: `the number ${shorten(token)} is read as ${Number(token)}`,
      hint: 'write it as a string, which every reader keeps',
    });
  }
}

function shorten(token: string): string {
  return token.length <= 40 ? token : `${token.slice(0, 20)}… (${token.length} digits)`;
}

/** How many members all objects of a value have. */
function countMembers(value: Json, expected: number): number {
  if (expected === 0) return 0;
  const open: Json[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const items = Array.isArray(next) ? (next as readonly Json[]) : Object.values(next as object);
    if (!Array.isArray(next)) count += items.length;
    for (const item of items) if (typeof item === 'object' && item !== null) open.push(item as Json);
  }
  return count;
}
