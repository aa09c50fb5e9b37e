import { Buffer } from 'node:buffer';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The header is a JSON object that names its algorithm (RFC 7515 section 4). */
export function jwt(token: string): boolean {
  const header = json(token.slice(0, token.indexOf('.')));
  return typeof header === 'object' && header !== null && 'alg' in header;
}

/** What follows the prefix is a JSON object in base64. */
export function base64Json(token: string): boolean {
  const value = json(token.slice(token.indexOf('eyJ')));
  return typeof value === 'object' && value !== null;
}

function json(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('latin1'));
  } catch {
    return undefined;
  }
}

/** A macaroon of version 2: the bytes 2 and 1, and the length and name of the index that issued it. */
export function pypi(token: string): boolean {
  const bytes = Buffer.from(token.slice('pypi-'.length), 'base64url');
  const length = bytes[2] ?? 0;
  return bytes[0] === 2 && bytes[1] === 1 && /^[a-z.]+$/.test(bytes.toString('latin1', 3, 3 + length));
}

/**
 * The account that the first forty bits behind the prefix name has at most twelve digits. One in eleven random strings has
 * not, and of ids made before 2019, whose fifth character is I or J, nothing is known.
 */
export function awsKeyId(id: string): boolean {
  const body = Array.from(id.slice(4), (character) => BASE32.indexOf(character));
  if (body[0] === 8 || body[0] === 9) return false;
  const first = body.slice(0, 8).reduce((sum, digit) => sum * 32 + digit, 0); // 40 bits: exact in a double
  const account = (first - Math.floor(first / 2 ** 39) * 2 ** 39) * 2 + ((body[8] ?? 0) >> 4);
  return account < 1e12;
}

/** Sixty-four bytes in canonical base64. */
export function azureStorage(key: string): boolean {
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === 64 && bytes.toString('base64') === key;
}

/** Base64 of `reftkn:`, a number, and more. */
export function reftkn(token: string): boolean {
  return /^reftkn:\d/.test(Buffer.from(token, 'base64').toString('latin1'));
}
