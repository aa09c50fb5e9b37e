import { isUtf8 } from 'node:buffer';
import { closeSync, readlinkSync, readSync } from 'node:fs';
import { entryError } from '../errors.ts';
import { type OpenFile, openFile, verifyUnchanged } from '../hash/open-file.ts';

const CHUNK = 256 * 1024;

/** What a file is read by: where it is on disk, how messages call it, and its size when known. */
export interface FileSource {
  readonly file: string | Uint8Array;
  readonly path: string;
  readonly size?: number;
}

/**
 * A file's bytes in pieces that the consumer may keep.
 * @throws ERR_REPRO_CHANGED when the file is not of the expected size or changes before its end, and as `Entry.open` does.
 */
export async function* readChunks({
  file,
  path,
  size,
}: FileSource): AsyncGenerator<Uint8Array, void, undefined> {
  let open: OpenFile | undefined;
  try {
    open = openFile(file, size);
    let done = 0;
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(Math.min(CHUNK, open.size - done + 1));
      const read = readSync(open.fd, piece, 0, piece.length, null);
      done += read;
      // Checked before the last piece leaves: nobody gets a whole file that is not whole.
      if (read === 0 || done >= open.size) verifyUnchanged(open, done);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } catch (error) {
    throw entryError(path, error);
  } finally {
    if (open) closeSync(open.fd);
  }
}

/** A file's whole content; undefined when it is larger than `limit` bytes. */
export function readWhole({ file, path }: FileSource, limit: number): Uint8Array | undefined {
  let open: OpenFile | undefined;
  try {
    open = openFile(file);
    if (open.size > limit) return undefined;
    const content = Buffer.alloc(open.size + 1);
    let done = 0;
    for (let read = -1; read !== 0 && done < content.length; done += read) {
      read = readSync(open.fd, content, done, content.length - done, null);
    }
    verifyUnchanged(open, done);
    return content.subarray(0, done);
  } catch (error) {
    throw entryError(path, error);
  } finally {
    if (open) closeSync(open.fd);
  }
}

/** A symlink's target, and its bytes where they are not valid UTF-8. */
export function readLink({ file, path }: FileSource): { link: string; rawLink?: Uint8Array } {
  try {
    const bytes = readlinkSync(file as string | Buffer, 'buffer');
    return { link: bytes.toString(), ...(!isUtf8(bytes) && { rawLink: bytes }) };
  } catch (error) {
    // EINVAL is the system's word for "no link": something else stands in its place now.
    const swapped = (error as NodeJS.ErrnoException).code === 'EINVAL';
    throw entryError(path, swapped ? Object.assign(new Error(), { code: 'ELOOP' }) : error);
  }
}
