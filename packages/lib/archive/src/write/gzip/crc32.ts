/** The polynomial of CRC-32 as RFC 1952 section 8 has it: bit 31 is x^0. */
const POLYNOMIAL = 0xedb88320;
/** x^0 and x^8 in that notation. */
const ONE = 0x80000000;
const X8 = 0x00800000;

/** x^(8n) by n: an archive has two lengths of block. */
const powers = new Map<number, number>();

/** The CRC-32 of two pieces joined, from that of each and the second one's length in bytes. */
export function combineCrc32(first: number, second: number, secondLength: number): number {
  return (multiply(power(secondLength), first) ^ second) >>> 0;
}

/** x^(8n): appending n bytes multiplies the checksum before them by this. */
function power(bytes: number): number {
  const known = powers.get(bytes);
  if (known !== undefined) return known;
  let result = ONE;
  let square = X8;
  for (let n = bytes; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = multiply(square, result);
    square = multiply(square, square);
  }
  if (powers.size < 64) powers.set(bytes, result);
  return result;
}

/** Product of two polynomials over GF(2), modulo the polynomial of the checksum. */
function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) === 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return product >>> 0;
}
