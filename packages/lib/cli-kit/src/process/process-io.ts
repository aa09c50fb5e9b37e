import { toReproError } from '../errors.ts';
import { descriptorChunks } from '../io/read-file.ts';
import type { Io, Sink, Source } from '../io/types.ts';
import { type Progress, terminalProgress } from './progress.ts';
import { isTerminalDevice, processSink, statsOf } from './sinks.ts';

/** The process as a world. */
export interface ProcessWorld {
  readonly io: Io;
  /** Lets go of standard input: a producer that never ends must not keep the process once the answer is given. */
  release(): void;
}

/** Each stream is made when it is first asked for, which a short run may never do. */
export function processWorld(signal: AbortSignal): ProcessWorld {
  let stdin: Source | undefined;
  let stdout: Sink | undefined;
  let stderr: Sink | undefined;
  let streaming = false;
  const io: Io = {
    get stdin() {
      stdin ??= processSource(signal, () => {
        streaming = true;
        return process.stdin;
      });
      return stdin;
    },
    get stdout() {
      stdout ??= processSink('stdout');
      return stdout;
    },
    get stderr() {
      stderr ??= processSink('stderr');
      return stderr;
    },
    env: process.env,
    cwd: currentDirectory(),
    signal,
    now: () => new Date(),
    get showsProgress() {
      const { CI, TERM } = process.env;
      return !CI && TERM !== 'dumb' && io.stderr.isTerminal;
    },
    progress,
  };
  return {
    io,
    release: () => {
      if (streaming) process.stdin.destroy();
    },
  };

  function progress(label: string, total?: number): Progress {
    if (!io.showsProgress) return { tick() {}, done() {} };
    return terminalProgress({ label, total, stream: process.stderr });
  }
}

/** @throws ERR_REPRO_NOT_FOUND where somebody removed the directory that the shell is still in */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw toReproError(error, 'the current directory');
  }
}

/** A file that the shell put on standard input is read as one, in larger pieces; all else as a stream. */
function processSource(signal: AbortSignal, stream: () => AsyncIterable<Uint8Array>): Source {
  const stats = statsOf(0);
  const isFile = stats.isFile() || stats.isDirectory();
  return {
    isTerminal: isTerminalDevice(0, stats),
    identity: stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined,
    bytes: () => (isFile ? descriptorChunks(0, 'stdin', signal) : stream()),
  };
}
