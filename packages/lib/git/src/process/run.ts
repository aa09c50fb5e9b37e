import { type ChildProcess, spawn } from 'node:child_process';
import { ReproError } from '@repro/core/error';
import type { GitOptions } from '../types.ts';
import { gitEnvironment, neutralArguments } from './environment.ts';
import { gitFailure, printable } from './failure.ts';

/** One run of git. */
export interface RunOptions extends GitOptions {
  /** Written to git's standard input. */
  readonly input?: Uint8Array | undefined;
  /** Configuration beside the neutral one, as 'key=value'. */
  readonly settings?: readonly string[] | undefined;
  /** Exit statuses that are an answer, not a failure; default only 0. */
  readonly statuses?: readonly number[] | undefined;
}

/** What git answered. */
export interface RunResult {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly status: number;
}

/** How long git may take without being asked otherwise, in milliseconds. */
export const defaultTimeout = 120_000;

const maxMessage = 64 * 1024;

/**
 * Runs git in `directory` and returns what it printed.
 * @throws ERR_REPRO_GIT_MISSING, ERR_REPRO_GIT_TIMEOUT, ERR_REPRO_TOO_LARGE, the signal's reason, or what `gitFailure` makes of
 * its message.
 */
export async function run(
  directory: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const child = start(directory, args, options);
  const limit = options.maxOutput ?? 512 * 1024 * 1024;
  const milliseconds = options.timeoutMs ?? defaultTimeout;
  let stop: { readonly reason: unknown } | undefined;
  const end = (reason: unknown): void => {
    stop ??= { reason };
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end(tooSlow(directory, milliseconds)), milliseconds);
  const abort = (): void => end(options.signal?.reason);
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const closed = closing(child);
    const output = gather(child, limit, () => end(large(directory, limit)));
    child.stdin?.end(options.input ?? '');
    const status = await closed;
    if (stop) throw stop.reason;
    const result = { stdout: output.stdout(), stderr: output.stderr(), status };
    if (!(options.statuses ?? [0]).includes(status)) throw gitFailure(directory, result.stderr, status);
    return result;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
  }
}

/** Starts git with a neutral configuration and environment; the program is given arguments, never a shell's line. */
export function start(directory: string, args: readonly string[], options: RunOptions): ChildProcess {
  options.signal?.throwIfAborted();
  // -C instead of the child's working directory: some systems look for programs there first, so that a
  // repository could bring its own git.
  const full = [...neutralArguments(options.settings), '-C', directory, ...args];
  const child = spawn('git', full, {
    env: gitEnvironment(options.env ?? process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // git may end before it has read all of its input; its exit status tells why.
  child.stdin.on('error', () => {});
  return child;
}

/** Fulfilled with the exit status when git has ended and its output has been read. */
export function closing(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) => reject(cannotRun(cause)));
    child.once('close', (status, signal) => resolve(status ?? (signal ? 128 : 1)));
  });
}

function gather(
  child: ChildProcess,
  limit: number,
  over: () => void,
): { stdout(): Buffer; stderr(): string } {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let size = 0;
  let said = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) over();
    else out.push(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said < maxMessage) err.push(chunk);
    said += chunk.length;
  });
  return {
    stdout: () => Buffer.concat(out),
    stderr: () => Buffer.concat(err).subarray(0, maxMessage).toString('utf8'),
  };
}

function cannotRun(cause: NodeJS.ErrnoException): ReproError {
  if (cause.code === 'ENOENT') {
    return new ReproError('ERR_REPRO_GIT_MISSING', 'git was not found', {
      hint: 'install git (2.36 or newer) and put it on PATH',
      cause,
    });
  }
  return new ReproError('ERR_REPRO_GIT_FAILED', `git cannot be run: ${cause.message}`, { cause });
}

/** The error for a git that took longer than it may. */
export function tooSlow(directory: string, milliseconds: number): ReproError {
  return new ReproError(
    'ERR_REPRO_GIT_TIMEOUT',
    `${printable(directory)}: git took longer than ${milliseconds} ms`,
    {
      hint: 'a slow file system, or a repository that holds a pipe in place of a file; raise timeoutMs if it is only slow',
    },
  );
}

function large(directory: string, limit: number): ReproError {
  return new ReproError(
    'ERR_REPRO_TOO_LARGE',
    `${printable(directory)}: git printed more than ${limit} bytes`,
    {
      hint: 'raise maxOutput if the repository is to be trusted',
    },
  );
}
