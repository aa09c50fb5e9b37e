import { parentPort, workerData } from 'node:worker_threads';
import { type FileScan, fileScanner } from './file-scanner.ts';
import { type Batch, emptyAnswer, workOn } from './protocol.ts';

const scanner = fileScanner(workerData as FileScan);

// One batch after another, in the order in which they come.
let previous: Promise<void> = Promise.resolve();
parentPort?.on('message', (batch: Batch) => {
  previous = previous.then(() => work(batch));
});

async function work(batch: Batch): Promise<void> {
  const answer = emptyAnswer(batch.id);
  workOn(batch, answer, { scan: await scanner });
  if (answer.done > 0) parentPort?.postMessage(answer);
}
