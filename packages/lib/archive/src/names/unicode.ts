import { assignedEdges } from './assigned.gen.ts';
import { characterClass } from './ranges.ts';

/**
 * Unicode as of version 15.0.0, whatever version this Node has: a check must give the same answer on every Node.
 * Normalisation never changes for characters that are assigned (Unicode stability policy), so only those go to the
 * engine's own functions; code points that later versions assigned stay as they are.
 */
export const unicodeVersion = '15.0.0';

const ASCII = /^[\0-\x7f]*$/;

/** Whether all of a name is ASCII. */
export function isAscii(name: string): boolean {
  return ASCII.test(name);
}

let unassignedRuns: RegExp | undefined;

/** Matches each run of code points that Unicode 15.0.0 does not assign, as a group for `split`. */
function unassigned(): RegExp {
  unassignedRuns ??= new RegExp(`([${unassignedRanges()}]+)`, 'u');
  return unassignedRuns;
}

/** The gaps between assigned code points, as ranges of a character class. */
function unassignedRanges(): string {
  const ranges: string[] = [];
  let at = 0;
  let start = 0;
  assignedEdges.split(' ').forEach((step, i) => {
    at += Number.parseInt(step, 36);
    if (i % 2 === 0) start = at;
    else ranges.push(`\\u{${start.toString(16)}}-\\u{${(at - 1).toString(16)}}`);
  });
  return ranges.join('');
}

/** The first code point that Unicode 15.0.0 does not assign; undefined when there is none. */
export function firstUnassigned(name: string): number | undefined {
  return isAscii(name) ? undefined : unassigned().exec(name)?.[0].codePointAt(0);
}

/** Applies `change` to what Unicode 15.0.0 assigns and leaves the rest of the name. */
function onAssigned(name: string, change: (run: string) => string): string {
  return name
    .split(unassigned())
    .map((run, i) => (i % 2 === 0 ? change(run) : run))
    .join('');
}

/** Whether a name is in Normalization Form C (UAX #15), which most systems write. */
export function isComposed(name: string): boolean {
  return isAscii(name) || onAssigned(name, (run) => run.normalize('NFC')) === name;
}

/** Default_Ignorable_Code_Point: HFS+ and others compare names without them. */
const IGNORABLE = characterClass(
  'ad 34f 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f feff ffa0 fff0-fff8 1bca0-1bca3 1d173-1d17a e0000-e0fff',
  'gu',
);

/**
 * A key that is equal for names that some file system takes for one: the compatibility caseless match of Unicode
 * (definition D146: NFKC and full case folding, so that `ß` is `SS` and `ﬁ` is `FI`), without ignorable characters.
 * Only for comparing: what the key looks like may differ between versions of Node.
 */
export function caselessKey(name: string): string {
  if (isAscii(name)) return name.toLowerCase();
  return onAssigned(name.replace(IGNORABLE, ''), (run) => {
    return fold(fold(run.normalize('NFD')).normalize('NFKC')).normalize('NFKC');
  });
}

/**
 * Full case folding character by character. Lower of upper of lower maps two characters to one exactly when case
 * folding does (a test compares all of Unicode), but for the dotless i, which folds to itself.
 * toLowerCase and toUpperCase know no locale; a whole string would bring the final sigma's own rule in.
 */
function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    folded += character === 'ı' ? character : lower(lower(character).toUpperCase());
  }
  return folded;
}

function lower(text: string): string {
  let result = '';
  for (const character of text) result += character.toLowerCase();
  return result;
}
