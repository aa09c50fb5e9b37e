/**
 * Whether a path may name a file in a manifest: oras and others unpack by it, on every system. Nothing that leads out of
 * the directory, no other separator or drive, and no control character.
 */
export function isPortable(path: string): boolean {
  return (
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    !/[\u0000-\u001f\u007f\\]|^[A-Za-z]:/.test(path) &&
    path.isWellFormed()
  );
}

/** Equal for names that are one file where letter case or the form of an accent does not count (macOS, Windows). */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}
