import type { Json, JsonObject } from '@repro/core';
import { isList, isObject } from './listing.ts';

/** A digest that a bill claims of a file beside the SHA-256 that it is known by. */
export interface Claim {
  /** As the bill calls it. */
  readonly algorithm: string;
  /** As node:crypto calls it; absent where it has none, and nobody here can compute it. */
  readonly hash?: string | undefined;
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

/** What a list's objects call the algorithm and the digest, and the algorithm that is read elsewhere. */
interface Members {
  readonly algorithm: string;
  readonly digest: string;
  readonly except: string;
}

/** The digests in a list. */
export function claimsIn(list: Json | undefined, { algorithm, digest, except }: Members): Claim[] {
  return objectsIn(list).flatMap((each) => {
    const name = each[algorithm];
    if (typeof name !== 'string' || name === except) return [];
    const value = each[digest] ?? null;
    return claim(name, name, typeof value === 'string' ? value : JSON.stringify(value));
  });
}

/** Those in a package URL, whose qualifier `checksum` has them as `sha1:…,sha256:…` (ECMA-427; purl-spec). */
export function claimsInPurl(purl: Json | undefined): Claim[] {
  const qualifiers = typeof purl === 'string' ? /^pkg:[^?#]*\?([^#]*)/i.exec(purl)?.[1] : undefined;
  if (qualifiers === undefined) return [];
  // Names of qualifiers and algorithms, and digests, are the same in upper and lower case.
  const checksums = new URLSearchParams(qualifiers.toLowerCase()).getAll('checksum');
  return checksums
    .join()
    .split(',')
    .flatMap((each) => {
      const [name = '', digest = ''] = each.split(':');
      return claim(name, `${name} of the package URL`, digest);
    });
}

/** Those that say more of a file than its SHA-256: which is all that most bills claim. */
export function beside(sha256: string, claims: readonly Claim[]): { claims?: readonly Claim[] } {
  const others = claims.filter(({ hash, expected }) => hash !== 'sha256' || expected !== sha256);
  return others.length === 0 ? {} : { claims: others };
}

function claim(name: string, algorithm: string, digest: string): Claim[] {
  if (name === '') return [];
  const hash = HASHES.get(name.toLowerCase().replace(/[-_]/g, ''));
  // What is longer than any digest is none, and need not be told whole.
  return [
    { algorithm: algorithm.slice(0, LONGEST), hash, expected: digest.toLowerCase().slice(0, LONGEST + 1) },
  ];
}

export function objectsIn(list: Json | undefined): JsonObject[] {
  return isList(list) ? list.filter(isObject) : [];
}
