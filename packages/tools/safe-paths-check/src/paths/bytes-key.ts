import { isUtf8 } from 'node:buffer';

/**
 * A path of bytes as a text to compare it by: names that are UTF-8 as they are, each other as Latin-1 behind a lone
 * surrogate, which no name in UTF-8 is equal to. A link on the way must be seen whatever comes behind it.
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
