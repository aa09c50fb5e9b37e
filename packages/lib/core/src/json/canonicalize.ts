import { compareUnits, quote } from './canonical-text.ts';
import { ReproError } from './error.ts';
import type { Json } from './json.ts';

/**
 * The canonical form of a JSON value (RFC 8785): members sorted by UTF-16 units, no white space,
 * numbers as ECMAScript writes them, strings with the shortest escapes.
 * @throws ERR_REPRO_JSON_VALUE for NaN, infinities, lone surrogates, and what JSON has no form for.
 */
export function canonicalize(value: unknown): string {
  return write(value as Json, '$');
}

function write(value: Json, at: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value, at);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ReproError('ERR_REPRO_JSON_VALUE', `${at}: ${value} is not a JSON number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item, i) => write(item as Json, `${at}[${i}]`)).join(',')}]`;
  if (typeof value === 'object') {
    const object = value as { readonly [name: string]: Json | undefined };
    const members = Object.keys(object)
      .filter((name) => object[name] !== undefined)
      .sort(compareUnits)
      .map((name) => `${quote(name, at)}:${write(object[name] as Json, `${at}.${name}`)}`);
    return `{${members.join(',')}}`;
  }
  throw new ReproError('ERR_REPRO_JSON_VALUE', `${at}: a ${typeof value} has no JSON form`);
}
