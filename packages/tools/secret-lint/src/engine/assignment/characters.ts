/** What a character is where names, signs and values are read; each character of a text is one byte. */
export const OF_NAME = 1;
export const BLANK = 2;
/** What `\s` is. */
export const SPACE = 4;
/** `"`, `'` and `` ` ``. */
export const QUOTE = 8;
/** What `[\w.:$]` is. */
export const OF_CALL = 16;
/** Neither a word that takes the rest of a line holds it, nor any value without quotes. */
export const ENDS_WORD: number = SPACE | QUOTE;
/** With these what no value without quotes holds that does not take its line. */
export const ENDS_VALUE = 32;

const BITS = bits();

function bits(): Uint8Array {
  const table = new Uint8Array(256);
  const mark = (characters: string, bit: number): void => {
    for (const one of characters) table[one.charCodeAt(0)] = (table[one.charCodeAt(0)] ?? 0) | bit;
  };
  const words = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
  mark(`${words}.-`, OF_NAME);
  for (let code = 0xc0; code < 256; code++) table[code] = OF_NAME;
  mark(' \t', BLANK);
  mark('\t\n\v\f\r \u00a0', SPACE);
  mark('"\'`', QUOTE);
  mark(`${words}.:$`, OF_CALL);
  mark('\t\n\v\f\r \u00a0"\'`<>,;)}]\\', ENDS_VALUE);
  return table;
}

/** Whether the character at a place is of some kind; behind the end of the text none is. */
export function is(text: string, at: number, bit: number): boolean {
  return ((BITS[text.charCodeAt(at)] ?? 0) & bit) !== 0;
}

/** Behind the characters of some kinds that stand at a place, of which there may be many or so many at most. */
export function behindAll(text: string, from: number, bit: number, most: number): number {
  const stop = Math.min(text.length, from + most);
  let at = from;
  while (at < stop && is(text, at, bit)) at++;
  return at;
}

/** Behind the characters that are not of some kinds. */
export function behindOthers(text: string, from: number, bit: number, most: number): number {
  const stop = Math.min(text.length, from + most);
  let at = from;
  while (at < stop && !is(text, at, bit)) at++;
  return at;
}
