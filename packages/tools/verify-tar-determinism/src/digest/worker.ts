import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './thread.ts';

/** Hashes what it is sent and gives the memory back; asked for the end, it tells the digest. */
const hash = createHash('sha256');

parentPort?.on('message', ({ room, size }: Request) => {
  if (room === undefined) {
    parentPort?.postMessage({ sha256: hash.digest('hex') } satisfies Answer);
    parentPort?.close();
    return;
  }
  hash.update(new Uint8Array(room, 0, size));
  parentPort?.postMessage({ room } satisfies Answer, [room]);
});
