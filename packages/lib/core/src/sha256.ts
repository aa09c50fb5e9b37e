import { createHash } from 'node:crypto';
import { asChunks, type Bytes } from './bytes.ts';

/** What identifies bytes: lower-case hexadecimal SHA-256 (FIPS 180-4) and the number of bytes. */
export interface Digest {
  readonly sha256: string;
  readonly size: number;
}

/** The digest of all bytes of `source`, in memory that does not grow with it. */
export async function sha256(source: Bytes): Promise<Digest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of asChunks(source)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/**
 * Hashes bytes while they pass to somebody else, so that they are read once.
 * `digest` is fulfilled when `bytes` has been read to its end, and is rejected when reading fails or stops early.
 */
export function sha256Through(source: Bytes): { bytes: AsyncIterable<Uint8Array>; digest: Promise<Digest> } {
  const { promise, resolve, reject } = deferred<Digest>();
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    const hash = createHash('sha256');
    let size = 0;
    let ended = false;
    try {
      for await (const chunk of asChunks(source)) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
      ended = true;
      resolve({ sha256: hash.digest('hex'), size });
    } catch (error) {
      ended = true;
      reject(error);
      throw error;
    } finally {
      if (!ended) reject(new Error('the bytes were not read to their end'));
    }
  }
  return { bytes: pass(), digest: promise };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  // A reader that stopped early knows why; the unread digest must not end the process as an unhandled rejection.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
