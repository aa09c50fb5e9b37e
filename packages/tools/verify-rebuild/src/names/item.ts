/** What members of all archives have in common. */
export interface Item {
  /** As found; a character for each byte where it is not UTF-8. */
  readonly name: string;
  /** The path by which members of two archives are matched: without `./` and trailing slash. */
  readonly key: string;
  readonly isDir: boolean;
  /** Of its header. */
  readonly offset: number;
  /** Bytes of content. */
  readonly size: number;
  /** What files of the same content have in common; absent where it would take too much to know. */
  readonly fingerprint?: () => string | Promise<string>;
}

/** The key of a name; the root itself is the empty string. */
export function keyOf(name: string): string {
  let start = 0;
  while (name.startsWith('./', start)) start += 2;
  let end = name.length;
  while (end > start && name[end - 1] === '/') end--;
  const key = name.slice(start, end);
  return key === '.' ? '' : key;
}

/** The directory that a key lies in; undefined at the top. */
export function parentOf(key: string): string | undefined {
  const slash = key.lastIndexOf('/');
  return slash < 0 ? undefined : key.slice(0, slash);
}

/** A key as seen from the directory `prefix`, which itself is the root there; undefined for what does not lie in it. */
export function below(key: string, prefix: string): string | undefined {
  if (prefix === '') return key;
  if (key === prefix) return '';
  return key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : undefined;
}
