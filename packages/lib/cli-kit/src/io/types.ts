import type { Progress } from '../process/progress.ts';

/** Where text and bytes go; `write` is fulfilled when the receiver has room again. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns?: number | undefined;
  /** The file, absolute, when a shell's `>` put one there and the system tells which. */
  readonly file?: string | undefined;
  write(chunk: Uint8Array | string): Promise<void>;
}

/** Where bytes come from when no file is named. */
export interface Source {
  readonly isTerminal: boolean;
  /** Identity of the file behind it, `device:inode`, when a shell's `<` put one there. */
  readonly identity?: string | undefined;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Everything a command may touch of the world outside: one object, so that a test can be the world. */
export interface Io {
  readonly stdin: Source;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
  now(): Date;
  /** Whether `progress` is seen by anybody: a terminal, and not CI. */
  readonly showsProgress: boolean;
  /** Shows how far long work has come. */
  progress(label: string, total?: number): Progress;
}
