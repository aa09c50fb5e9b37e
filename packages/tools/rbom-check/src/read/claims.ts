import type { Json } from '@repro/core';
import { isList, isObject } from './listing.ts';

/** A digest that a bill claims of a file beside the SHA-256 that it is known by. */
export interface Claim {
  /** As the bill calls it. */
  readonly algorithm: string;
  /** As node:crypto calls it. */
  readonly hash: string;
  /** As the bill has it, in lower case. */
  readonly expected: string;
}

/**
 * What node:crypto has of the algorithms of CycloneDX (`SHA3-256`) and SPDX (`sha3_256`), by their names without marks.
 * Weak ones too: whoever still goes by them is misled by a wrong one.
 */
const HASHES: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha224', 'sha224'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
  ['sha3224', 'sha3-224'],
  ['sha3256', 'sha3-256'],
  ['sha3384', 'sha3-384'],
  ['sha3512', 'sha3-512'],
  ['blake2b512', 'blake2b512'],
]);

/** Hexadecimal digits of the longest of them. */
const LONGEST = 128;

/**
 * The digests in a list that can be computed, without the one that `except` names.
 * @param members what the list's objects call the algorithm and the digest
 */
export function claimsIn(
  list: Json | undefined,
  members: { readonly algorithm: string; readonly digest: string; readonly except: string },
): Claim[] {
  return (isList(list) ? list : []).flatMap((each) => {
    const algorithm = isObject(each) ? each[members.algorithm] : undefined;
    if (!isObject(each) || typeof algorithm !== 'string' || algorithm === members.except) return [];
    const hash = HASHES.get(algorithm.toLowerCase().replace(/[-_]/g, ''));
    if (hash === undefined) return [];
    const digest = each[members.digest] ?? null;
    const text = typeof digest === 'string' ? digest : JSON.stringify(digest);
    // What is longer than any digest is none, and need not be told whole.
    return { algorithm, hash, expected: text.toLowerCase().slice(0, LONGEST + 1) };
  });
}
