/** A path taken apart, by the rules of POSIX. */
export interface SplitPath {
  /** Its names in order, without empty ones and single dots. */
  readonly names: readonly string[];
  readonly isAbsolute: boolean;
  /** Whether one of its names is `..`. */
  readonly hasParent: boolean;
  /** Whether there are empty names or single dots elsewhere than at the ends. */
  readonly isIrregular: boolean;
}

/** Takes a path apart at its slashes. */
export function splitPath(path: string): SplitPath {
  const parts = path.split('/');
  const names = parts.filter((part) => part !== '' && part !== '.');
  return {
    names,
    isAbsolute: path.startsWith('/'),
    hasParent: names.includes('..'),
    isIrregular: parts.length !== names.length && IRREGULAR.test(path),
  };
}

/** A leading `./` and a trailing slash are what tar writes. */
const IRREGULAR = /\/\/|\/\.\/|\/\.$/;

/** A drive in front: `C:` and all that may follow it. */
export function driveOf(path: string): string | undefined {
  return /^[A-Za-z]:/.exec(path)?.[0];
}

/** Two separators of either kind in front, then a name. */
export function isUnc(path: string): boolean {
  return /^[\\/]{2}[^\\/]/.test(path);
}

/** Whether a path leads upwards once its backslashes are separators. */
export function hasWindowsParent(path: string): boolean {
  return path.includes('\\') && path.split(/[\\/]/).includes('..');
}

/** Whether the text of a directory, with its slash at the end, is relative and has nothing that would be told of it. */
export function isPlainDirectory(text: string): boolean {
  return (
    text !== '' &&
    !text.includes('\\') &&
    !text.startsWith('/') &&
    !IRREGULAR.test(text) &&
    driveOf(text) === undefined
  );
}
