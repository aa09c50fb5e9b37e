import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { ReproError } from '@repro/core/error';
import type { Input } from './context.ts';
import { toReproError, usageError } from './errors.ts';
import type { Io } from './io.ts';

const CHUNK = 256 * 1024;

/** Opens what a command reads, and remembers it: for the rule that no output overwrites its input. */
export class Inputs {
  readonly #io: Io;
  #stdin: AsyncIterator<Uint8Array> | undefined;
  #stdinEnded = false;
  readonly #identities = new Map<string, string>();

  constructor(io: Io) {
    this.#io = io;
  }

  async open(name: string): Promise<Input> {
    if (name === '-') return { name: 'stdin', bytes: this.#claimStdin() };
    const full = path.resolve(this.#io.cwd, name);
    try {
      const stats = await stat(full, { bigint: true });
      if (stats.isDirectory()) {
        throw new ReproError('ERR_REPRO_IS_A_DIRECTORY', `${name}: is a directory, expected a file`, {
          hint: 'give the path of a file, or - for standard input',
        });
      }
      this.#identities.set(`${stats.dev}:${stats.ino}`, name);
      const size = stats.isFile() ? { size: Number(stats.size) } : {};
      return { name, path: full, ...size, bytes: fileChunks(full, name, this.#io.signal) };
    } catch (error) {
      throw toReproError(error, name);
    }
  }

  /** @throws ERR_REPRO_SAME_FILE when `output` is a file that was opened for reading. */
  async refuseSameFile(output: string): Promise<void> {
    const stats = await stat(path.resolve(this.#io.cwd, output), { bigint: true }).catch(() => undefined);
    const name = stats?.isFile() ? this.#identities.get(`${stats.dev}:${stats.ino}`) : undefined;
    if (name === undefined) return;
    throw new ReproError('ERR_REPRO_SAME_FILE', `${output} is also the input ${name}`, {
      hint: 'write to another file',
    });
  }

  /**
   * Reads standard input to its end if anything was read of it: a writer in front of us, such as `tee`, would
   * otherwise die of the closed pipe and leave its own file short.
   */
  async drain(): Promise<void> {
    if (!this.#stdin || this.#stdinEnded || this.#io.signal.aborted) return;
    while (!(await this.#stdin.next()).done);
  }

  #claimStdin(): AsyncIterable<Uint8Array> {
    if (this.#stdin)
      throw usageError('standard input is asked for twice', 'give one of the inputs as a file');
    if (this.#io.stdin.isTerminal) {
      throw usageError('no input: standard input is a terminal', 'give a file, or pipe something in');
    }
    this.#stdin = this.#io.stdin.bytes()[Symbol.asyncIterator]();
    return { [Symbol.asyncIterator]: () => this.#stdinReader() };
  }

  /** A reader that stops early leaves the rest for `drain`: its `return` must not close the stream. */
  #stdinReader(): AsyncIterator<Uint8Array> {
    const source = this.#stdin as AsyncIterator<Uint8Array>;
    return {
      next: async () => {
        this.#io.signal.throwIfAborted();
        const step = await source.next();
        if (step.done) this.#stdinEnded = true;
        return step;
      },
    };
  }
}

/** The bytes of a file in order; the next piece is read ahead while the present one is used. */
async function* fileChunks(
  full: string,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(full, 'r');
    let pending = readPiece(file);
    for (;;) {
      signal.throwIfAborted();
      const piece = await pending;
      if (piece.length === 0) return;
      pending = readPiece(file);
      pending.catch(() => {});
      yield piece;
    }
  } catch (error) {
    throw toReproError(error, name);
  } finally {
    await file?.close();
  }
}

/** A buffer of its own for every piece: a consumer may keep it, as zlib's streams do. */
async function readPiece(file: FileHandle): Promise<Uint8Array> {
  const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
  return buffer.subarray(0, bytesRead);
}
