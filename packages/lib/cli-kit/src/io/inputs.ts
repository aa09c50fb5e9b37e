import { ReproError } from '@repro/core/error';
import { toReproError, usageError } from '../errors.ts';
import type { Input } from '../run/context.ts';
import { placeOf } from './place.ts';
import { fileChunks } from './read-file.ts';
import type { Io } from './types.ts';

const { statSync } = process.getBuiltinModule('node:fs');

/** Opens what a command reads, and remembers it: for the rule that no output overwrites its input. */
export class Inputs {
  readonly #io: Io;
  #stdin: AsyncIterator<Uint8Array> | undefined;
  #stdinEnded = false;
  readonly #names = new Map<string, string>();

  constructor(io: Io) {
    this.#io = io;
  }

  /** @throws when the file is missing or a directory, or standard input is asked for twice. */
  async open(name: string): Promise<Input> {
    if (name === '-') return { name: 'stdin', bytes: this.#claimStdin() };
    try {
      const full = placeOf(this.#io.cwd, name);
      const stats = statSync(full, { bigint: true });
      if (stats.isDirectory()) throw isDirectory(name);
      this.#names.set(`${stats.dev}:${stats.ino}`, name);
      const size = stats.isFile() ? Number(stats.size) : undefined;
      const bytes = fileChunks({ path: full, name, size, isPipe: stats.isFIFO() }, this.#io.signal);
      return { name, path: full, ...(size !== undefined && { size }), bytes };
    } catch (error) {
      throw toReproError(error, name);
    }
  }

  /** Remembers a file that a command reads by itself; what is no file is for its reader to tell. */
  remember(name: string): void {
    try {
      const stats = statSync(placeOf(this.#io.cwd, name), { bigint: true });
      if (stats.isFile()) this.#names.set(`${stats.dev}:${stats.ino}`, name);
    } catch {
      // Its reader says what is wrong with it.
    }
  }

  /** @throws ERR_REPRO_SAME_FILE when `output` is a file that was opened for reading, by whatever name. */
  async refuseSameFile(output: string): Promise<void> {
    const name = this.#names.get(this.#identityOf(output) ?? '');
    if (name === undefined) return;
    throw new ReproError('ERR_REPRO_SAME_FILE', `${output} is also the input ${name}`, {
      hint: 'write to another file',
    });
  }

  /** @throws ERR_REPRO_SAME_FILE when a file that is to be written is the one that `output` names: one would be lost. */
  refuseSameOutput(file: string, output: string): void {
    const [one, other] = [file, output].map((name) => placeOf(this.#io.cwd, name));
    const identity = this.#identityOf(file);
    if (one !== other && (identity === undefined || identity !== this.#identityOf(output))) return;
    throw new ReproError('ERR_REPRO_SAME_FILE', `${file} is also the file that --output names`, {
      hint: 'give each a file of its own',
    });
  }

  #identityOf(output: string): string | undefined {
    try {
      const full = placeOf(this.#io.cwd, output);
      const stats = statSync(full, { bigint: true, throwIfNoEntry: false });
      return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
    } catch (error) {
      throw toReproError(error, output);
    }
  }

  /**
   * Reads standard input to its end if anything was read of it: a writer in front of us, such as `tee`, would
   * otherwise die of the closed pipe and leave its own file short.
   */
  async drain(): Promise<void> {
    if (!this.#stdin || this.#stdinEnded) return;
    while (!this.#io.signal.aborted && !(await this.#stdin.next()).done);
  }

  #claimStdin(): AsyncIterable<Uint8Array> {
    if (this.#stdin) {
      throw usageError('standard input is asked for twice', 'give one of the inputs as a file');
    }
    const { isTerminal, identity } = this.#io.stdin;
    if (isTerminal) {
      throw usageError('no input: standard input is a terminal', 'give a file, or pipe something in');
    }
    if (identity !== undefined) this.#names.set(identity, 'stdin');
    this.#stdin = this.#io.stdin.bytes()[Symbol.asyncIterator]();
    return { [Symbol.asyncIterator]: () => this.#stdinReader() };
  }

  /** A reader that stops early leaves the rest for `drain`: it has no `return` that would close the stream. */
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

function isDirectory(name: string): ReproError {
  return new ReproError('ERR_REPRO_IS_A_DIRECTORY', `${name}: is a directory, expected a file`, {
    hint: 'give the path of a file, or - for standard input',
  });
}
