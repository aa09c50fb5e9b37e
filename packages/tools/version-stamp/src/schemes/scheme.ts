import type { JsonObject } from '@repro/core';
import { compareBytes } from '@repro/core/compare';
import type { SchemeName } from '../options.ts';

/** A version that was understood. */
export interface Version {
  readonly scheme: SchemeName;
  /** As it was given. */
  readonly text: string;
  /** A `v` before it, as tags have; it is kept in what is stamped. */
  readonly prefix: '' | 'v' | 'V';
  /** The one spelling of this version in its scheme, without the prefix. */
  readonly normal: string;
  /** Whether it comes before a release. */
  readonly prerelease: boolean;
  /** What it consists of; the members depend on the scheme. */
  readonly parts: JsonObject;
}

/** What came after a tagged version. */
export interface Progress {
  /** Commits since the tag. */
  readonly distance: number;
  /** The commit, shortened. */
  readonly commit: string;
  /** Whether the work tree differs from it. */
  readonly dirty: boolean;
}

/** One scheme of versions. */
export interface Scheme {
  /** What a version of this scheme is, for messages. */
  readonly expected: string;
  /** The version that a text is, `v` included; undefined when it does not fit. */
  parse(text: string): Version | undefined;
  /** Order of two versions of this scheme. */
  compare(a: Version, b: Version): number;
  /** The version of what came after `version`: greater than it, and below the next that one would tag. */
  develop(version: Version, progress: Progress): string;
}

/** A text without the `v` before a digit. */
export function splitPrefix(text: string): { prefix: Version['prefix']; rest: string } {
  const match = /^([vV])(?=\d)/.exec(text);
  return match ? { prefix: match[1] as 'v' | 'V', rest: text.slice(1) } : { prefix: '', rest: text };
}

/** Numbers that JSON and everybody's integers hold; a version with a greater one is not understood. */
export function safe(numbers: readonly (string | undefined)[]): boolean {
  return numbers.every((digits) => digits === undefined || Number.isSafeInteger(Number(digits)));
}

/** Order of two lists, element by element; the shorter is padded with `missing`. */
export function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  { missing, order }: { missing: T; order: (x: T, y: T) => number },
): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const found = order(i < a.length ? (a[i] as T) : missing, i < b.length ? (b[i] as T) : missing);
    if (found !== 0) return found;
  }
  return 0;
}

/**
 * An order of identifiers: digits among themselves as numbers of any size, else by their characters; `numbers` says
 * whether digits come before (-1) or after (1) words. A missing one comes first.
 */
export function identifierOrder(numbers: -1 | 1): (a: string | undefined, b: string | undefined) => number {
  return (a, b) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
    const [x, y] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (x !== y) return x ? numbers : -numbers;
    return x ? compareDigits(a.replace(/^0+/, ''), b.replace(/^0+/, '')) : compareBytes(a, b);
  };
}

/** Numbers of any size, without zeros before them. */
function compareDigits(a: string, b: string): number {
  return a.length - b.length || compareBytes(a, b);
}

/** 'g1a2b3c4' and, for a changed work tree, '.dirty': where a development version comes from. */
export function origin({ commit, dirty }: Progress): string {
  return `g${commit}${dirty ? '.dirty' : ''}`;
}
