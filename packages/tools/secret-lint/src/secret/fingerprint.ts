import { createHmac, scryptSync } from 'node:crypto';

/** Changes whenever the function below does: fingerprints of different versions are never equal. */
export const fingerprintVersion = 1;

/** 512 KiB of memory and most of a millisecond for one: a file may hold thousands. */
const COST = { N: 512, r: 8, p: 1 } as const;
const BYTES = 10;
const SALT = `repro-pack secret-lint fingerprint ${fingerprintVersion}`;

/** Files repeat their secrets; so many are remembered. */
const REMEMBERED = 4096;

/**
 * What a secret is known by in reports and baselines: 20 hexadecimal digits that depend on nothing but the secret, so
 * that it stays known when it moves to another line, file or commit, or when a better rule finds it. White space and
 * written-out line ends do not count: a private key is the same in its armour and on one line of JSON.
 *
 * Baselines are published, and a password can be guessed. So what a person may have chosen goes through scrypt (RFC 7914),
 * where each guess takes memory and time, while a graphics card tries ten thousand million plain hashes a second.
 * What reads like chance has too much of it to be guessed at any speed, and takes a plain HMAC. There is no secret key in
 * either, since everybody who runs the scan must come to the same result; and no path, since a file that is renamed would
 * bring all its secrets back. Eighty bits are enough to tell secrets apart.
 */
export function fingerprint(secret: string): string {
  const normal = secret.replace(/\\[nrt]|\s+/g, '');
  const known = remembered.get(normal);
  if (known !== undefined) return known;
  const print = readsLikeChance(normal) ? quick(normal) : slow(normal);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(normal, print);
  return print;
}

const remembered = new Map<string, string>();

function quick(secret: string): string {
  return createHmac('sha256', SALT).update(secret).digest().toString('hex', 0, BYTES);
}

function slow(secret: string): string {
  return scryptSync(secret, SALT, BYTES, COST).toString('hex');
}

/**
 * Whether a secret has at least 32 letters and digits, a dozen different ones, and changes between small letters, capitals
 * and digits at every third place: random hexadecimal digits do at half of them and others more often, words with a number
 * at hardly any.
 */
function readsLikeChance(secret: string): boolean {
  const characters = secret.replace(/[^0-9A-Za-z]/g, '');
  if (characters.length < 32 || new Set(characters).size < 12) return false;
  let changes = 0;
  for (let at = 1; at < characters.length; at++) {
    if (kindOf(characters, at) !== kindOf(characters, at - 1)) changes++;
  }
  return 3 * changes >= characters.length;
}

function kindOf(text: string, at: number): 'digit' | 'capital' | 'small' {
  const code = text.charCodeAt(at);
  return code <= 0x39 ? 'digit' : code <= 0x5a ? 'capital' : 'small';
}
