const SIGNS: Readonly<Record<string, number>> = {
  _: 28,
  '-': 28,
  '.': 29,
  '/': 29,
  ':': 30,
  '=': 30,
  '%': 31,
  '\\': 31,
};

/** What tokens of providers are made of for the most part, so that they hold runs of these. */
export const RUN_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+/';
/** The first of four digits of base64 when the byte that it begins is of text: printable, white space, or NUL. */
export const LEADS = 'ACDIJKLMNOPQRSTUVWXYZabcdef';
/** So many of them in a row make a run. */
export const LEAST_RUN = 20;

/**
 * The class of every byte for the trigram table, 0 to 31: letters whatever their case, digits together, signs that needles hold, with the
 * rarest of which go bytes beyond ASCII.
 */
export const CLASS_OF: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < 26; i++) table[65 + i] = table[97 + i] = i + 1;
  for (let digit = 48; digit < 58; digit++) table[digit] = 27;
  table.fill(31, 128);
  for (const [sign, number] of Object.entries(SIGNS)) table[sign.charCodeAt(0)] = number;
  return table;
}

/** Bits of every byte for the checks around a needle, as assembly/layout.ts names them. */
export const BITS_OF: Uint8Array = bits();

function bits(): Uint8Array {
  const table = new Uint8Array(256);
  const mark = (bit: number, characters: string) => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bit;
  };
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  mark(1, `${letters}0123456789_-.`);
  for (let byte = 128; byte < 256; byte++) table[byte] = 1;
  mark(2, '"\'`');
  mark(4, '0123456789');
  mark(8, `${letters}0123456789+/-_`);
  mark(16, '0123456789abcdefABCDEF');
  mark(32, ' \t\r\\]){[(=:>,?|+~&</');
  mark(64, ' \t\r\n,;"\'`)}]<>');
  mark(128, `${letters}0123456789`);
  for (let byte = 0; byte < 9; byte++) table[byte] = 64;
  return table;
}
