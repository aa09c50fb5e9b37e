import { constants } from 'node:os';
import process from 'node:process';
import { ReproError } from '@repro/core/error';
import type { Command, CommandGroup } from './command.ts';
import { toReproError } from './errors.ts';
import type { Io, Sink } from './io.ts';
import { type Progress, silent, terminalProgress } from './progress.ts';
import { run } from './run.ts';

/**
 * Binds `run` to the process: the only place that does.
 * The status is left in `process.exitCode`: `process.exit` would cut a long result in a pipe short.
 */
export async function main(command: Command | CommandGroup): Promise<void> {
  const controller = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => onSignal(signal, controller);
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const io = new ProcessIo(controller.signal);
  try {
    process.exitCode = await run(command, process.argv.slice(2), io);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    io.releaseStdin();
  }
}

/** The first signal asks the command to stop and clean up; a second one ends the process at once. */
function onSignal(signal: NodeJS.Signals, controller: AbortController): void {
  if (controller.signal.aborted) process.exit(128 + constants.signals[signal]);
  controller.abort(
    new ReproError('ERR_REPRO_INTERRUPTED', `stopped by ${signal}`, {
      hint: 'nothing half-written is left; run again',
    }),
  );
}

/** The process as a world; each stream is made when it is first asked for, which a short run may never do. */
class ProcessIo implements Io {
  readonly env = process.env;
  readonly cwd = process.cwd();
  readonly signal: AbortSignal;
  #stdinUsed = false;
  #stdout: Sink | undefined;
  #stderr: Sink | undefined;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  get stdin(): Io['stdin'] {
    this.#stdinUsed = true;
    return { isTerminal: process.stdin.isTTY, bytes: () => process.stdin };
  }

  get stdout(): Sink {
    this.#stdout ??= sink(process.stdout, 'stdout');
    return this.#stdout;
  }

  get stderr(): Sink {
    this.#stderr ??= sink(process.stderr, 'stderr');
    return this.#stderr;
  }

  now(): Date {
    return new Date();
  }

  get showsProgress(): boolean {
    return this.stderr.isTerminal && !this.env['CI'];
  }

  progress(label: string, total?: number): Progress {
    if (!this.showsProgress) return silent;
    return terminalProgress({ label, total, stream: process.stderr });
  }

  /** A producer that never ends must not keep the process once the answer is given. */
  releaseStdin(): void {
    if (this.#stdinUsed) process.stdin.destroy();
  }
}

/** A stream as a sink; a reader that went away is an error of the write, not an event that ends the process. */
function sink(stream: NodeJS.WriteStream, name: string): Sink {
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(toReproError(error, name)) : resolve()));
      }),
  };
}
