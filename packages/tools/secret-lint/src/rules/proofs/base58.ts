import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** How many bytes of a digest are the checksum. */
const CHECKED = 4;

/** The last four bytes are those that SHA-256 of SHA-256 of the others begins with: keys of Bitcoin and its kin. */
export function base58Check(text: string): boolean {
  const bytes = decoded(text);
  return (
    bytes !== undefined &&
    bytes.length > CHECKED &&
    bytes.subarray(-CHECKED).equals(checksum(bytes.subarray(0, -CHECKED)))
  );
}

/** Bytes with their checksum behind them, in base58. */
export function toBase58Check(bytes: Uint8Array): string {
  const all = Buffer.concat([bytes, checksum(bytes)]);
  let text = '';
  for (let rest = BigInt(`0x${all.toString('hex')}`); rest > 0n; rest /= 58n)
    text = DIGITS.charAt(Number(rest % 58n)) + text;
  return DIGITS.charAt(0).repeat(zeros(all)) + text;
}

/** Undefined for other characters than the digits; a 1 at the beginning is a zero byte. */
function decoded(text: string): Buffer | undefined {
  let sum = 0n;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return undefined;
    sum = sum * 58n + BigInt(digit);
  }
  const hex = sum === 0n ? '' : sum.toString(16);
  const leading = text.length - text.replace(/^1+/, '').length;
  return Buffer.concat([Buffer.alloc(leading), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')]);
}

function checksum(bytes: Uint8Array): Buffer {
  return sha256(sha256(bytes)).subarray(0, CHECKED);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function zeros(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? bytes.length : first;
}
