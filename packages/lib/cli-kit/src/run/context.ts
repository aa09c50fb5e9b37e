import type { Bytes } from '@repro/core';
import type { Progress } from '../process/progress.ts';

/** A named source of bytes: a file or standard input. */
export interface Input {
  /** As it was given; `-` is `stdin`. */
  readonly name: string;
  /** The absolute path, when it is a file. */
  readonly path?: string;
  /** Bytes, when known beforehand. */
  readonly size?: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What a command's `run` may use of the outside world. */
export interface Context {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted on SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal;
  /** The wall clock: for the run record and nothing else. */
  now(): Date;
  /**
   * An absolute path for one given relative to the working directory, where the system finds it: a `..` goes up from where
   * a link in front of it leads.
   */
  resolve(path: string): string;
  /**
   * The same for a directory, which must be there: an error calls it what the user called it.
   * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_NOT_A_DIRECTORY, and what else the system says
   */
  directory(path: string): string;
  /** Opens a file or, for `-`, standard input, which can be claimed once. */
  open(name: string): Promise<Input>;
  /** The whole content of an input, at most `limit` bytes: 64 MiB unless given. */
  read(name: string, limit?: number): Promise<Uint8Array>;
  /** Keeps the output from overwriting a file that is read otherwise than by `open`. */
  guard(path: string): void;
  /**
   * Replaces a file in one step, or leaves it as it was; it may be one that was read.
   * @throws ERR_REPRO_SAME_FILE when it is the file that --output names, ERR_REPRO_USAGE for `-`
   */
  writeFile(path: string, content: Bytes): Promise<void>;
  /**
   * Writes an output beside that of --output, in the same way.
   * @throws ERR_REPRO_SAME_FILE when it is a file that is read, or the one that --output names, by whatever name
   */
  writeOutput(path: string, content: Bytes): Promise<void>;
  /**
   * The file that a shell's `>` sends the result to, where the system tells and no --output takes its place: like any
   * other output it is no part of the directory that it lies in.
   */
  readonly redirectedTo: string | undefined;
  /** A progress bar on a terminal, nothing elsewhere. With a `total` both count bytes, without it ticks count things. */
  progress(label: string, total?: number): Progress;
  /** Whether `progress` shows anything: where it does not, a long command says in lines how far it is. */
  readonly showsProgress: boolean;
  /** Whether anybody sees the SHA-256 of what was checked: JSON and SARIF have it, other forms of a report do not. */
  readonly showsDigest: boolean;
  /** A line for people on stderr, silenced by --quiet. */
  say(line: string): void;
  /** The same for what may be wrong. */
  warn(line: string): void;
}
