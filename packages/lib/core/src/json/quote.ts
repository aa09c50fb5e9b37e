import { ReproError } from './error.ts';

/** A string as RFC 8785 section 3.2.2.2 writes it, which is how ECMAScript's JSON.stringify writes a well-formed one. */
export function quote(text: string, at: string): string {
  if (!text.isWellFormed()) throw new ReproError('ERR_REPRO_JSON_VALUE', `${at}: the string holds a lone surrogate`);
  return JSON.stringify(text);
}

/** RFC 8785 section 3.2.3: member names are ordered by their UTF-16 units. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
