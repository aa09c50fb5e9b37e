import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { claimWaiting } from './claim.ts';
import { blockMaker, type Job, type Piece } from './job.ts';
import { type PackedError, packError } from './thread-error.ts';

/** What a thread reports: a block, or why it could not make it. */
export type Report = Piece | { readonly block: number; readonly error: PackedError };

const job = workerData as Job;
const make = await blockMaker(job);
for (let block = claimWaiting(job.control); block < job.blocks; block = claimWaiting(job.control)) {
  report(block);
}

function report(block: number): void {
  const port = parentPort as MessagePort;
  try {
    const piece = make(block);
    const buffers = new Set([piece.bytes.buffer, ...(piece.raw ? [piece.raw.buffer] : [])]);
    port.postMessage(piece, [...buffers] as ArrayBuffer[]);
  } catch (error) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
    port.postMessage({ block, error: packError(error) });
  }
}
