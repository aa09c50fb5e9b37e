import { isUtf8 } from 'node:buffer';

/**
 * A path of bytes as a text to compare it by: names that are UTF-8 as they are, each other as Latin-1 behind a lone
 * surrogate, which no name in UTF-8 is equal to. What is shown of such names, with U+FFFD, is the same for many.
 */
export function bytesKey(path: Uint8Array): string {
  return Buffer.from(path)
    .toString('latin1')
    .split('/')
    .map((name) => {
      const bytes = Buffer.from(name, 'latin1');
      return isUtf8(bytes) ? bytes.toString('utf8') : `\udc80${name}`;
    })
    .join('/');
}

/** What is shown of a path of bytes by its key, with U+FFFD for what is not UTF-8. */
export function keyPath(key: string): string {
  return key.replace(/\udc80([^/]*)/g, (_, name: string) => Buffer.from(name, 'latin1').toString('utf8'));
}

/** A path of which `rawPath` has the bytes where they are not valid UTF-8. */
interface Path {
  readonly path: string;
  readonly rawPath?: Uint8Array | undefined;
}

/** A text to tell paths apart by: the path itself, unless its bytes say more. */
export function pathKey({ path, rawPath }: Path): string {
  return rawPath ? bytesKey(rawPath) : path;
}
