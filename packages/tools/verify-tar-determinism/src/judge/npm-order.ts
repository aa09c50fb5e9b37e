/** ASCII in the order of the Unicode collation (CLDR root), lower case: the first level of English. */
const primary = '_-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * The order in which npm packs files: by extension, then by file name, both in lower case, then by path, each as English
 * collates (npm-packlist). Only what is printable ASCII is compared, since the collation of other characters depends
 * on the version of ICU that npm ran with: there two paths count as equal.
 * A result above 0 means that `b` should have come first.
 */
export function compareNpm(a: string, b: string): number {
  if (!isPlain(a) || !isPlain(b)) return 0;
  const [nameA, nameB] = [baseName(a).toLowerCase(), baseName(b).toLowerCase()];
  return collate(extension(nameA), extension(nameB)) || collate(nameA, nameB) || collate(a, b);
}

/** English collation of printable ASCII: letters first without regard to case, then lower case before upper. */
export function collate(a: string, b: string): number {
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = primary.indexOf(lowerA[i] as string) - primary.indexOf(lowerB[i] as string);
    if (difference !== 0) return difference;
  }
  if (a.length !== b.length) return a.length - b.length;
  for (let i = 0; i < length; i++) {
    if (a[i] !== b[i]) return a[i] === lowerA[i] ? -1 : 1;
  }
  return 0;
}

/** A space has a weight of its own, before all others; no version of npm makes names of it so often that it matters. */
function isPlain(path: string): boolean {
  return /^[!-~]*$/.test(path);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** As node's path.extname: from the last dot, unless the name begins with it. */
function extension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}
