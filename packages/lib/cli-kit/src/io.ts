import type { Progress } from './progress.ts';

/** Where text and bytes go; `write` is fulfilled when the receiver has room again. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns?: number;
  write(chunk: Uint8Array | string): Promise<void>;
}

/** Everything a command may touch of the world outside: one object, so that a test can be the world. */
export interface Io {
  readonly stdin: { readonly isTerminal: boolean; bytes(): AsyncIterable<Uint8Array> };
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
