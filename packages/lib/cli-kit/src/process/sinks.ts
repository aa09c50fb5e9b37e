import type { BigIntStats } from 'node:fs';
import { toReproError } from '../errors.ts';
import type { Sink } from '../io/types.ts';

const { fstatSync, readlinkSync, statSync, write } = process.getBuiltinModule('node:fs');

type Stream = 'stdout' | 'stderr';
const DESCRIPTORS = { stdout: 1, stderr: 2 } as const;

/** What an empty pipe takes for certain, so that the first bytes of a process never wait for its reader. */
const PIPE_ROOM = 32 * 1024;

/** What is asked of a file's stats to tell a terminal. */
interface Device {
  readonly rdev: bigint;
  isCharacterDevice(): boolean;
}

/**
 * One of the process's outputs. A terminal, and a pipe beyond what it holds, is written through Node's stream,
 * which waits for its reader without keeping a thread. All else goes to the descriptor: that spares a short run
 * loading the streams, and Node's stream passes over a file that took only a part: a full disk would cut the result
 * in silence.
 */
export function processSink(name: Stream): Sink {
  const stats = statsOf(DESCRIPTORS[name]);
  if (isTerminalDevice(DESCRIPTORS[name], stats)) return streamSink(name, true);
  if (stats.isFIFO() || stats.isSocket()) return inOrder(pipeSink(name));
  const file = stats.isFile() ? fileBehind(DESCRIPTORS[name]) : undefined;
  return inOrder({ isTerminal: false, file, write: (chunk) => writeAll(name, bytesOf(chunk)) });
}

/** The path of an open file, as Linux tells it. */
function fileBehind(fd: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return undefined;
  }
}

/** Threads write to the descriptor, each as soon as it can: what is said first is written before the next is begun. */
function inOrder(sink: Sink): Sink {
  let last = Promise.resolve();
  return {
    ...sink,
    write(chunk) {
      const written = last.then(() => sink.write(chunk));
      last = written.catch(() => {});
      return written;
    },
  };
}

/**
 * What is behind a descriptor. As big integers: Node keeps the other numbers of the last call in one place, and while
 * they are those of a pipe its `realpath`, with which it finds modules, leaves links unresolved.
 */
export function statsOf(fd: number): BigIntStats {
  return fstatSync(fd, { bigint: true });
}

/** Whether a descriptor is a terminal; node:tty, which loads the network, is asked for other devices than /dev/null. */
export function isTerminalDevice(fd: number, stats: Device): boolean {
  if (!stats.isCharacterDevice()) return false;
  const nothing = statSync('/dev/null', { bigint: true, throwIfNoEntry: false });
  if (stats.rdev === nothing?.rdev) return false;
  return process.getBuiltinModule('node:tty').isatty(fd);
}

function pipeSink(name: Stream): Sink {
  let room = PIPE_ROOM;
  let stream: Sink | undefined;
  return {
    isTerminal: false,
    async write(chunk) {
      const bytes = bytesOf(chunk);
      room -= bytes.length;
      const written = room < 0 || stream ? 0 : await writeSome(name, bytes).catch(ignoreBusy);
      if (written === bytes.length) return;
      stream ??= streamSink(name, false);
      await stream.write(bytes.subarray(written));
    },
  };
}

/** A pipe that another process has set not to block may be full. */
function ignoreBusy(error: { cause?: { code?: string } }): number {
  if (error.cause?.code === 'EAGAIN') return 0;
  throw error;
}

/** A reader that went away is an error of the write, not an event that ends the process. */
function streamSink(name: Stream, isTerminal: boolean): Sink {
  const stream = process[name];
  stream.on('error', () => {});
  return {
    isTerminal,
    columns: stream.columns,
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(toReproError(error, name)) : resolve()));
      }),
  };
}

async function writeAll(name: Stream, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) written += await writeSome(name, bytes.subarray(written));
}

function writeSome(name: Stream, bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    write(DESCRIPTORS[name], bytes, (error, count) =>
      error ? reject(toReproError(error, name)) : resolve(count),
    );
  });
}

const bytesOf = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
