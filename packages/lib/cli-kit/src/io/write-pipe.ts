import type { Socket } from 'node:net';

const { constants, openSync } = process.getBuiltinModule('node:fs');

/** How often it is tried whether somebody reads by now. */
const RETRY_MS = 50;

/**
 * Writes to a named pipe through a stream of Node, once somebody reads it: a thread that waits for a reader who never comes
 * cannot be stopped, and a process cannot end while one of its threads waits.
 */
export async function writePipe(
  path: string,
  content: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const fd = await openForReader(path, signal);
  const { Socket } = await import('node:net');
  const socket = new Socket({ fd, readable: false, writable: true });
  const stop = (): void => void socket.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  // Each write tells its own error.
  socket.on('error', () => {});
  try {
    for await (const chunk of content) {
      signal?.throwIfAborted();
      await put(socket, chunk);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    socket.destroy();
  }
}

async function openForReader(path: string, signal: AbortSignal | undefined): Promise<number> {
  for (;;) {
    signal?.throwIfAborted();
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ENXIO') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function put(socket: Socket, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
