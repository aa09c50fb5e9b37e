import { characterClass } from './ranges.ts';
import { firstUnassigned, isAscii, isComposed } from './unicode.ts';

/**
 * What makes one name of a path (between two slashes) dangerous or ambiguous somewhere:
 * - `nul`, `control`, `bidi`, `invisible` characters that end a name, act on a terminal, reorder or hide text
 * - `backslash` a separator on Windows · `stream` a colon: an alternate data stream of NTFS, or a drive
 * - `wildcard` characters that Windows has in no name · `trailing` a dot or space at the end, which Windows drops
 * - `reserved` a device of Windows (`con`, `nul.txt`, `COM¹`) · `short` the form of an 8.3 alias (`PROGRA~1`)
 * - `long` more than 255 bytes · `decomposed` not in NFC · `unassigned` a code point that Unicode 15.0.0 does not know
 */
export type NameHazard =
  | 'backslash'
  | 'bidi'
  | 'control'
  | 'decomposed'
  | 'invisible'
  | 'long'
  | 'nul'
  | 'reserved'
  | 'short'
  | 'stream'
  | 'trailing'
  | 'unassigned'
  | 'wildcard';

/** A hazard and what of the name it is: a character as `U+0000`, a word, or a number of bytes. */
export interface FoundHazard {
  readonly hazard: NameHazard;
  readonly found: string;
}

/** Names of letters, digits and a few marks that do not begin like a device: the common case needs one look. */
const HARMLESS = /^(?!con|prn|aux|nul|com|lpt)[\w+@=,#%^&()[\]{}!$'`;. -]{0,200}[\w+@=,#%^&()[\]{}!$'`;-]$/i;

const NAME_BYTES = 255;

const characters: readonly (readonly [NameHazard, RegExp])[] = [
  ['nul', characterClass('0')],
  // Line and paragraph separator (U+2028, U+2029) end a line in many logs.
  ['control', characterClass('1-1f 7f-9f 2028-2029')],
  ['bidi', characterClass('61c 200e-200f 202a-202e 2066-2069')],
  // Joiners and variation selectors are left out: they are part of many emoji and scripts.
  [
    'invisible',
    characterClass(
      'ad 34f 115f-1160 17b4-17b5 180b-180f 200b 2060-2065 206a-206f 3164 feff ffa0 fff0-fff8 1bca0-1bca3 1d173-1d17a',
    ),
  ],
  ['backslash', /\\/],
  ['stream', /:/],
  ['wildcard', /["*<>?|]/],
];

/** Devices of Windows, with or without an extension, a stream or spaces behind: superscript digits count as digits. */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)(?= *(?:[.:]|$))/i;
const SHORT = /^[^.]{1,6}~[0-9]{1,6}(?:\.[^.]{0,3})?$/;

/** All hazards of one name; none for most. */
export function nameHazards(name: string): readonly FoundHazard[] {
  if (HARMLESS.test(name)) return none;
  const found: FoundHazard[] = [];
  for (const [hazard, pattern] of characters) {
    const match = pattern.exec(name);
    if (match) found.push({ hazard, found: codePoint(match[0]) });
  }
  if (/[. ]$/.test(name)) found.push({ hazard: 'trailing', found: codePoint(name.slice(-1)) });
  const reserved = RESERVED.exec(name);
  if (reserved) found.push({ hazard: 'reserved', found: reserved[0] });
  const short = SHORT.exec(name);
  if (short) found.push({ hazard: 'short', found: short[0] });
  const bytes = Buffer.byteLength(name);
  if (bytes > NAME_BYTES) found.push({ hazard: 'long', found: String(bytes) });
  if (!isAscii(name)) addUnicode(name, found);
  return found;
}

const none: readonly FoundHazard[] = Object.freeze([]);

function addUnicode(name: string, found: FoundHazard[]): void {
  const unassigned = firstUnassigned(name);
  if (unassigned !== undefined)
    found.push({ hazard: 'unassigned', found: codePoint(String.fromCodePoint(unassigned)) });
  if (!isComposed(name)) found.push({ hazard: 'decomposed', found: 'NFD' });
}

/** A character as Unicode writes it: `U+202E`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
