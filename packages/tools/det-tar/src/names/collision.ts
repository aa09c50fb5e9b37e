/** All of these read the same on a file system that ignores case or Unicode form. */
export function collisionKey(path: string): string {
  const lower = path.toLowerCase();
  return isAscii(path) ? lower : fold(path);
}

/** Whether a path is ASCII, where neither normal forms nor full case folding make a difference. */
export function isAscii(path: string): boolean {
  return !/[^\0-\x7f]/.test(path);
}

/**
 * NFKC with full case folding (Unicode 3.13, D145 and D147). ECMAScript has no folding of its own: upper case and then
 * lower case comes to the same for what folds to more than one character (ß and ẞ to ss, ŉ, ligatures), and a second
 * round takes along what normalisation brought together.
 */
function fold(path: string): string {
  const once = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase();
  return once(once(path)).normalize('NFKC');
}
