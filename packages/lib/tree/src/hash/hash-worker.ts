import { parentPort } from 'node:worker_threads';
import { fileHasher } from './hash-file.ts';
import { addOutcome, type Batch, claim, emptyAnswer, failure, jobAt } from './protocol.ts';

const hashFile = fileHasher();

/** Does what is left of a batch, and answers with it. */
async function work(batch: Batch): Promise<void> {
  const answer = emptyAnswer(batch.id);
  for (let index = claim(batch); index !== undefined; index = claim(batch)) {
    try {
      const result = hashFile(jobAt(batch, index));
      addOutcome(answer, index, result instanceof Promise ? await result : result);
    } catch (error) {
      addOutcome(answer, index, failure(error));
    }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  if (answer.indexes.length > 0) parentPort?.postMessage(answer);
}

let previous = Promise.resolve();
parentPort?.on('message', (batch: Batch) => {
  // One batch at a time: two would share the buffers.
  previous = previous.then(() => work(batch));
});
