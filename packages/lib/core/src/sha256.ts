import type { Hash } from 'node:crypto';
import { asChunks, type Bytes } from './bytes.ts';
import { ReproError } from './error.ts';

/** What identifies bytes: lower-case hexadecimal SHA-256 (FIPS 180-4) and the number of bytes. */
export interface Digest {
  readonly sha256: string;
  readonly size: number;
}

/** The digest of all bytes of `source`, in memory that does not grow with it; an error of the source passes through. */
export async function sha256(source: Bytes): Promise<Digest> {
  const hash = newHash();
  let size = 0;
  for await (const chunk of asChunks(source)) {
    update(hash, chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/**
 * Hashes bytes while they pass to somebody else, so that they are read once.
 * `bytes` can be read once. `digest` is fulfilled when it has been read to its end, and rejected when
 * reading fails or stops early (ERR_REPRO_INCOMPLETE); it waits for as long as nobody reads.
 */
export function sha256Through(source: Bytes): { bytes: AsyncIterable<Uint8Array>; digest: Promise<Digest> } {
  const { promise, resolve, reject } = deferred<Digest>();
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      const hash = newHash();
      let size = 0;
      for await (const chunk of asChunks(source)) {
        update(hash, chunk);
        size += chunk.length;
        yield chunk;
      }
      resolve({ sha256: hash.digest('hex'), size });
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      // Without effect when the digest is settled: what is left is a reader that stopped before the end.
      reject(new ReproError('ERR_REPRO_INCOMPLETE', 'the bytes to be hashed were not read to their end'));
    }
  }
  return { bytes: pass(), digest: promise };
}

/**
 * Taken on first use and not imported: node:crypto costs 2 ms, which a command that hashes nothing need not pay, and an
 * import another 2 ms, since its namespace reads every member, WebCrypto among them.
 */
function newHash(): Hash {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256');
}

/** node:crypto takes no piece of 2 GiB or more. */
const MOST = 2 ** 30;

function update(hash: Hash, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; at += MOST) hash.update(chunk.subarray(at, at + MOST));
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function deferred<T>(): Deferred<T> {
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
