const CHARSET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The checksum of bech32 (BIP 173) holds: `HRP1DATA`, all of one case. */
export function bech32(written: string): boolean {
  const text = written === written.toLowerCase() ? written.toUpperCase() : written;
  const one = text.lastIndexOf('1');
  const data = Array.from(text.slice(one + 1), (character) => CHARSET.indexOf(character));
  return one > 0 && !data.includes(-1) && polymod([...expand(text.slice(0, one)), ...data]) === 1;
}

/** The six characters that make `HRP1DATA` valid, of the case of the data. */
export function bech32Checksum(prefix: string, data: string): string {
  if (/[a-z]/.test(data)) return bech32Checksum(prefix, data.toUpperCase()).toLowerCase();
  const values = Array.from(data, (character) => CHARSET.indexOf(character));
  const mod = polymod([...expand(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  return Array.from({ length: 6 }, (_, i) => CHARSET.charAt((mod >> (5 * (5 - i))) & 31)).join('');
}

/** BIP 173 counts the prefix in lower case. */
function expand(prefix: string): number[] {
  const codes = Array.from(prefix.toLowerCase(), (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, i) => {
      if ((top >> i) & 1) sum ^= generator;
    });
  }
  return sum;
}
