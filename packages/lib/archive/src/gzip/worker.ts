import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { isReproError } from '@repro/core/error';
import { bell } from '../bytes/bell.ts';
import { byteReader } from '../bytes/reader.ts';
import type { GzipAnomaly } from './anomalies.ts';
import { type GzipInfo, readFile } from './file.ts';
import type { GzipLimits } from './limits.ts';
import type { PackedError, Said, Told } from './thread.ts';

/** Pieces of content that may wait for the other thread. */
const WAITING = 4;

const port = parentPort as MessagePort;
const arrived: Uint8Array[] = [];
const news = bell();
const state = { waiting: 0 };

port.on('message', (told: Told) => {
  if (told === 'taken') state.waiting--;
  else arrived.push(told.bytes);
  news.ring();
});

async function* file(): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const bytes = arrived.shift();
    if (bytes === undefined) await news.rung();
    else if (bytes.length === 0) return;
    else {
      say('used');
      yield bytes;
    }
  }
}

function say(said: Said, moved: ArrayBuffer[] = []): void {
  port.postMessage(said, moved);
}

/** What was made last: zlib may go on filling the memory behind it. */
let last: Uint8Array | undefined;

/**
 * Memory that zlib has left goes to the other thread without a copy. The last piece is copied: zlib's own thread would
 * else write to memory that is no longer its own.
 */
function sendLast(hasLeft: boolean): void {
  if (last === undefined) return;
  const piece = hasLeft ? last : new Uint8Array(last);
  last = undefined;
  state.waiting++;
  say({ piece }, [piece.buffer as ArrayBuffer]);
}

async function read(limits: GzipLimits): Promise<GzipInfo> {
  const tell = (anomaly: GzipAnomaly): void => {
    sendLast(false);
    say({ anomaly });
  };
  const pieces = readFile(byteReader(file()), { limits, tell });
  for (;;) {
    const step = await pieces.next();
    if (step.done) return step.value;
    const { buffer, byteOffset, length } = step.value;
    const goesOn = last?.buffer === buffer && last.byteOffset + last.length === byteOffset;
    if (last && goesOn) last = new Uint8Array(buffer, last.byteOffset, last.length + length);
    else {
      sendLast(last?.buffer !== buffer);
      last = step.value;
    }
    while (state.waiting >= WAITING) await news.rung();
  }
}

function pack(error: unknown): PackedError {
  if (!isReproError(error)) throw error;
  const { code, message, hint, at, cause } = error;
  return { code, message, hint, at, cause: cause === undefined ? undefined : (cause as Error).message };
}

try {
  const info = await read(workerData as GzipLimits);
  sendLast(false);
  say({ info });
} catch (error) {
  sendLast(false);
  say({ error: pack(error) });
}
