import { open } from 'node:fs/promises';

/** The bytes of a file on disk: whoever wants a copy of them may copy the file. */
export interface FileBytes extends AsyncIterable<Uint8Array> {
  readonly file: string;
}

const PIECE = 1024 * 1024;

/** A file as bytes; it is opened when they are read, and may be read more than once. */
export function fileBytes(file: string): FileBytes {
  return { file, [Symbol.asyncIterator]: () => pieces(file) };
}

/** The next piece is read while one is worked on. */
async function* pieces(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(file);
  const read = async (): Promise<Uint8Array> => {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(PIECE), 0, PIECE);
    return buffer.subarray(0, bytesRead);
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
