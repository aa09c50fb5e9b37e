import { type Bytes, isBytes, notBytes } from '@repro/core/bytes';

/**
 * An archive: its bytes, a file, or both; what can be read at any position is then read from the file, and everything
 * else from the bytes, which are those of the file where none are given.
 */
export type ArchiveSource = Bytes | { readonly path: string; readonly bytes?: AsyncIterable<Uint8Array> };

/**
 * The bytes of an archive, and the file that they are in.
 * @throws ERR_REPRO_NOT_BYTES for what is neither, such as a path that is no member of an object
 */
export function inputOf(source: ArchiveSource): { readonly bytes: Bytes; readonly path?: string } {
  // A stream of a file has a path as well, and may be of a part of it.
  if (isBytes(source)) return { bytes: source };
  const { path, bytes } = source ?? {};
  if (typeof path !== 'string')
    throw notBytes(source, 'give bytes, a stream of them, or { path } for a file');
  return { bytes: bytes ?? fileBytes(path), path };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const { chunksOf, fileAccess } = await import('../bytes/random-access.ts');
  const file = fileAccess(path);
  let whole = false;
  try {
    yield* chunksOf(file);
    whole = true;
  } finally {
    if (whole) file.close();
    else file.abandon();
  }
}
