import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

/** Bytes to hash, in shared memory; none when there are no more. */
export interface Request {
  readonly room: Uint8Array;
  readonly size: number;
}

/** That the bytes of a request have been hashed, or the digest of all. */
export type Answer = true | string;

const hash = createHash('sha256');

parentPort?.on('message', ({ room, size }: Request) => {
  if (size > 0) {
    hash.update(room.subarray(0, size));
    parentPort?.postMessage(true satisfies Answer);
    return;
  }
  parentPort?.postMessage(hash.digest('hex') satisfies Answer);
  parentPort?.close();
});
