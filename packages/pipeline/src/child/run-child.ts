import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { ReproError } from '@repro/core';
import { type Captured, type CaptureLimits, capture } from './capture.ts';

/** How a program is run. */
export interface ChildOptions {
  /** What errors call it: `hook.pre_build`. */
  readonly name: string;
  readonly cwd: string;
  /** The whole of its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Seconds, after which it is killed. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly stdout: CaptureLimits;
  /** What it reads on standard input: nothing unless given. */
  readonly input?: string | undefined;
  /** Give it a further output, file descriptor 3. */
  readonly answer?: CaptureLimits | undefined;
}

/** How a program ended. */
export interface ChildOutcome {
  /** `timeout` and `output` when it was killed for one of them. */
  readonly ended: 'exit' | 'timeout' | 'output';
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: Captured;
  readonly stderr: Captured;
  readonly answer?: Captured | undefined;
}

/** What is kept of stderr, which is for people, and how much there may be of it. */
export const STDERR: CaptureLimits = { keep: 'last', kept: 16 * 1024, size: 64 * 1024 * 1024 };

/** How long outputs are waited for once the program and all of its group have ended. */
const DRAIN_MS = 1000;

/**
 * Runs a program of the user to its end. No shell is involved. It leads a process group of its own, which is killed as
 * a whole when its time is over, when it writes too much, when the run is stopped, and when it has ended: what it
 * started in the background must not go on writing to a release that is taken for finished.
 * @throws ERR_REPRO_PROGRAM when it cannot be started; the reason of `signal`
 */
export async function runChild(argv: readonly string[], options: ChildOptions): Promise<ChildOutcome> {
  const { signal, timeout } = options;
  signal.throwIfAborted();
  const child = start(argv, options);
  let ended: ChildOutcome['ended'] = 'exit';
  const kill = (why: ChildOutcome['ended']): void => {
    if (ended === 'exit') ended = why;
    killGroup(child.pid);
  };
  const onExit = (): void => killGroup(child.pid);
  process.once('exit', onExit);
  signal.addEventListener('abort', onExit, { once: true });
  const full = (): void => kill('output');
  const stdout = capture(child.stdout as Readable, options.stdout, full);
  const stderr = capture(child.stderr as Readable, STDERR, full);
  const answer = options.answer && capture(child.stdio[3] as Readable, options.answer, full);
  const timer = setTimeout(() => kill('timeout'), timeout * 1000);
  child.stdin?.on('error', () => {}); // It may end without reading.
  child.stdin?.end(options.input);
  try {
    const closed = once(child, 'close').catch(() => {});
    const [status, by] = await exitOf(child, argv, options.name);
    killGroup(child.pid);
    await Promise.race([closed, after(DRAIN_MS)]);
    signal.throwIfAborted();
    return { ended, status, signal: by, stdout: stdout(), stderr: stderr(), answer: answer?.() };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onExit);
    process.off('exit', onExit);
    for (const stream of child.stdio) stream?.destroy();
  }
}

type Child = ReturnType<typeof spawn>;

function start([program = '', ...args]: readonly string[], options: ChildOptions): Child {
  const { cwd, env, input, answer } = options;
  try {
    return spawn(program, args, {
      cwd,
      env,
      stdio: [
        input === undefined ? 'ignore' : 'pipe',
        'pipe',
        'pipe',
        ...(answer ? (['pipe'] as const) : []),
      ],
      // A group of its own; Windows knows none, and would open a window.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
  } catch (error) {
    throw notStarted(program, options.name, error);
  }
}

async function exitOf(
  child: Child,
  [program = '']: readonly string[],
  name: string,
): Promise<[number | null, string | null]> {
  try {
    return (await once(child, 'exit')) as [number | null, string | null];
  } catch (error) {
    throw notStarted(program, name, error);
  }
}

function notStarted(program: string, name: string, cause: unknown): ReproError {
  const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
  return new ReproError('ERR_REPRO_PROGRAM', `${name}: ${program} cannot be started (${code})`, {
    hint: 'name an executable file, relative to the source, or a program of PATH',
    cause,
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}

async function after(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
