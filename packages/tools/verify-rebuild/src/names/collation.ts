/** How a locale sorts: the C library of most Linux systems passes over punctuation, ICU does not. */
export type Collation = 'glibc' | 'icu';

/** Punctuation in the order of the Unicode collation (CLDR root): all of it before digits and letters. */
const PUNCTUATION = '_-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/**
 * Text whose order by bytes is that of a locale at its first level: case does not count, and for `glibc` neither does
 * punctuation. Texts that differ beyond that have equal keys, and any order of them counts as sorted.
 */
export function collationKey(text: string, collation: Collation): string {
  const lower = text.toLowerCase();
  if (collation === 'glibc') return lower.replace(/[!-/:-@[-`{-~ ]/g, '');
  return lower.replace(/[!-/:-@[-`{-~]/g, (character) =>
    String.fromCharCode(1 + PUNCTUATION.indexOf(character)),
  );
}
