import { open } from 'node:fs/promises';

const PIECE = 256 * 1024;

/** The bytes of a file on disk, opened when they are read; the next piece is read while one is worked on. */
export async function* fileBytes(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(file);
  const read = (): Promise<Uint8Array> => {
    const piece = handle
      .read(Buffer.allocUnsafeSlow(PIECE), 0, PIECE)
      .then(({ bytesRead, buffer }) => buffer.subarray(0, bytesRead));
    // It fails where it is waited for, which may be long after.
    piece.catch(() => {});
    return piece;
  };
  let next = read();
  try {
    for (let piece = await next; piece.length > 0; piece = await next) {
      next = read();
      yield piece;
    }
  } finally {
    await next.catch(() => {});
    await handle.close();
  }
}
