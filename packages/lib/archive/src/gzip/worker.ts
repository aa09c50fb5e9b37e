import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { bell } from '../bytes/bell.ts';
import { byteReader } from '../bytes/reader.ts';
import { packError } from '../bytes/thread-error.ts';
import type { GzipAnomaly } from './anomalies.ts';
import { type GzipInfo, readFile } from './file.ts';
import { PATIENCE } from './limits.ts';
import type { Said, Task, Told } from './thread.ts';

const port = parentPort as MessagePort;
const { limits, rooms } = workerData as Task;
const arrived: Uint8Array[] = [];
const free = [...rooms.keys()];
const news = bell();

port.on('message', (told: Told) => {
  if ('free' in told) free.push(told.free);
  else arrived.push(told.bytes);
  news.ring();
});

function say(said: Said): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  port.postMessage(said);
}

/** The file as it comes from the other thread. */
async function* file(): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const bytes = arrived.shift();
    if (bytes === undefined) {
      // Where nothing comes for a while, the other thread shall at least have what can be judged. Not at once: a room that
      // is not full shifts all content behind it, and what lies at odd addresses takes longer to copy and to judge.
      const late = setTimeout(handOver, PATIENCE);
      await news.rung();
      clearTimeout(late);
    } else if (bytes.length === 0) return;
    else {
      say('used');
      yield bytes;
    }
  }
}

/** The room that is being filled. */
let room: { readonly number: number; size: number } | undefined;

/** Hands over what has been put into the room so far. */
function handOver(): void {
  if (room) say({ room: room.number, size: room.size });
  room = undefined;
}

async function freeRoom(): Promise<number> {
  for (;;) {
    const number = free.shift();
    if (number !== undefined) return number;
    await news.rung();
  }
}

/** Copies content into shared memory. */
async function put(piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) {
    room ??= { number: await freeRoom(), size: 0 };
    const target = rooms[room.number] as Uint8Array;
    const part = piece.subarray(at, at + target.length - room.size);
    target.set(part, room.size);
    room.size += part.length;
    at += part.length;
    if (room.size === target.length) handOver();
  }
}

async function read(): Promise<GzipInfo> {
  const tell = (anomaly: GzipAnomaly): void => {
    handOver();
    say({ anomaly });
  };
  const pieces = readFile(byteReader(file()), { limits, tell, reuse: true });
  for (;;) {
    const step = await pieces.next();
    if (step.done) return step.value;
    await put(step.value);
  }
}

async function run(): Promise<void> {
  try {
    const info = await read();
    handOver();
    say({ info });
  } catch (error) {
    handOver();
    say({ error: packError(error) });
  }
}

void run();
