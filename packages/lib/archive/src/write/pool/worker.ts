import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type PackedError, packError } from '../../bytes/thread-error.ts';
import { type CodecSpec, loadCodec } from '../codec.ts';
import { claimWaiting } from './claim.ts';
import { blockMaker, type Job, type Piece } from './job.ts';

/** What a thread reports: a block, or why it could not make it. */
export type Report = Piece | { readonly block: number; readonly error: PackedError };

/** A job and the counters by which its blocks are shared out. */
export interface SharedJob extends Job {
  readonly control: Int32Array<SharedArrayBuffer>;
}

const port = parentPort as MessagePort;

// While the tree is still walked; what fails here fails again with the job, and is told then.
loadCodec(workerData as CodecSpec).catch(() => {});

port.once('message', (job: SharedJob) => void work(job));

async function work(job: SharedJob): Promise<void> {
  const make = await blockMaker(job);
  for (;;) {
    const block = claimWaiting(job.control, job.blocks);
    if (block === undefined) return; // and the thread ends, while the others make the last blocks
    report(make, block);
  }
}

function report(make: (block: number) => Piece, block: number): void {
  try {
    const piece = make(block);
    const buffers = [piece.bytes.buffer, ...(piece.raw ? [piece.raw.buffer] : [])];
    // Shared memory is shared and the rest is moved: nothing is copied.
    port.postMessage(
      piece,
      [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer),
    );
  } catch (error) {
    port.postMessage({ block, error: packError(error) });
  }
}
