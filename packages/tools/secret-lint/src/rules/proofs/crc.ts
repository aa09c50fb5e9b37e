import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The last six characters are the CRC-32 of the thirty or seventy between prefix and them, in base62 (GitHub, npm). */
export function github(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return base62(crc32(body.slice(0, -6))) === body.slice(-6);
}

/** A number as six digits of base62. */
export function base62(number: number): string {
  let digits = '';
  for (let rest = number, i = 0; i < 6; i++, rest = Math.floor(rest / 62))
    digits = BASE62.charAt(rest % 62) + digits;
  return digits;
}

/** The last eight characters are the CRC-32 of all before in upper-case hexadecimal. */
export function atlassian(token: string): boolean {
  const plain = token.replace(/%3D/i, '=');
  return plain.slice(-8) === hex(crc32(plain.slice(0, -8))).toUpperCase();
}

/** The last eight are the CRC-32 of the forty between prefix and them, in hexadecimal. */
export function cloudflare(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return body.slice(-8) === hex(crc32(body.slice(0, -8)));
}

/** The last eight are the CRC-32 of what stands before the second underscore, its bytes from the least significant on. */
export function grafana(token: string): boolean {
  const end = token.lastIndexOf('_');
  return token.slice(end + 1).toLowerCase() === littleEndianHex(crc32(token.slice(0, end)));
}

/** The last eight are the CRC-32 of the thirty-two between prefix and them, in hexadecimal. */
export function zuplo(token: string): boolean {
  const [, body = '', sum] = token.split('_');
  return sum === hex(crc32(body));
}

/** A number as eight hexadecimal digits. */
export function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** The same with the least significant byte first. */
export function littleEndianHex(number: number): string {
  return hex(number).replaceAll(/(..)(..)(..)(..)/g, '$4$3$2$1');
}
