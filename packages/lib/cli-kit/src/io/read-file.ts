import { toReproError } from '../errors.ts';

const { closeSync, constants, openSync, read, readSync } = process.getBuiltinModule('node:fs');

const CHUNK = 256 * 1024;

/** A file of at most so many bytes is read at once: threads would cost more than they save. */
const SMALL = 64 * 1024;

type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** A file to be read. */
export interface Readable {
  /** Absolute. */
  readonly path: string;
  /** How the user calls it. */
  readonly name: string;
  /** Bytes, when it is a regular file. */
  readonly size: number | undefined;
  readonly isPipe: boolean;
}

/**
 * The bytes of a file in order. It is opened when the first piece is asked for, so that a command can hold
 * thousands of inputs.
 * @throws a coded error that names the file.
 */
export async function* fileChunks(file: Readable, signal: AbortSignal): Chunks {
  const { path, name, size = Number.POSITIVE_INFINITY, isPipe } = file;
  try {
    yield* isPipe ? pipeChunks(path, signal) : openedChunks(path, size, signal);
  } catch (error) {
    throw toReproError(signal.aborted ? signal.reason : error, name);
  }
}

/** The bytes from where the open file `fd` stands; it is left open. */
export async function* descriptorChunks(fd: number, name: string, signal: AbortSignal): Chunks {
  try {
    yield* pieces((buffer) => readSome(fd, buffer), signal);
  } catch (error) {
    throw toReproError(signal.aborted ? signal.reason : error, name);
  }
}

async function* openedChunks(path: string, size: number, signal: AbortSignal): Chunks {
  const fd = openSync(path, 'r');
  const small = size <= SMALL;
  let pending: Promise<number> | undefined;
  try {
    yield* pieces(
      (buffer) => {
        pending = small ? Promise.resolve(readSync(fd, buffer)) : readSome(fd, buffer);
        return pending;
      },
      signal,
      small ? size + 1 : CHUNK,
    );
  } finally {
    // A number that is closed under a thread which reads it may be another file's by then.
    await pending?.catch(() => {});
    closeSync(fd);
  }
}

function readSome(fd: number, buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, null, (error, count) => (error ? reject(error) : resolve(count)));
  });
}

/**
 * The next piece is read ahead while the present one is used. Each has a buffer of its own: a consumer may keep
 * it, as zlib's streams do.
 */
async function* pieces(
  fill: (buffer: Buffer) => Promise<number>,
  signal: AbortSignal,
  length = CHUNK,
): Chunks {
  let pending = next();
  for (;;) {
    signal.throwIfAborted();
    const piece = await pending;
    if (piece.length === 0) return;
    pending = next();
    pending.catch(() => {});
    yield piece;
  }

  async function next(): Promise<Uint8Array> {
    const buffer = Buffer.allocUnsafe(length);
    return buffer.subarray(0, await fill(buffer));
  }
}

/**
 * A named pipe is opened without waiting for a writer and read as a stream: a thread that waits for one that
 * never comes cannot be stopped, and a process cannot end while one of its threads waits.
 */
async function* pipeChunks(path: string, signal: AbortSignal): Chunks {
  const { Socket } = await import('node:net');
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  const stop = (): void => void socket.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    yield* socket as AsyncIterable<Buffer>;
  } finally {
    signal.removeEventListener('abort', stop);
    socket.destroy();
  }
}
