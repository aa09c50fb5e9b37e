import { type BigIntStats, statSync } from 'node:fs';
import { collect } from '@repro/core/bytes';
import { isLimit, ReproError } from '@repro/core/error';
import { printable } from '@repro/report/printable';
import type { CommonArgs } from '../args/types.ts';
import type { AnyArgs, Command } from '../command.ts';
import { tellError, toReproError, usageError } from '../errors.ts';
import type { Inputs } from '../io/inputs.ts';
import { placeOf } from '../io/place.ts';
import type { Io } from '../io/types.ts';
import type { Progress } from '../process/progress.ts';
import type { ExitStatus } from '../run.ts';
import type { Context } from './context.ts';
import { deliver, showsDigest } from './deliver.ts';

/** How long an interrupted command has to clean up before nobody waits for it any more. */
const GRACE_MS = 500;

/** Runs a command and delivers its result, or tells what either throws; throws the reason of `io.signal` alone. */
export async function execute(
  command: Command,
  args: AnyArgs,
  { io, inputs }: { readonly io: Io; readonly inputs: Inputs },
): Promise<ExitStatus> {
  const bars: Progress[] = [];
  const endBars = (): void => bars.forEach((bar) => bar.done());
  io.signal.addEventListener('abort', endBars, { once: true });
  try {
    return await untilAborted(work(), io.signal);
  } finally {
    io.signal.removeEventListener('abort', endBars);
    endBars();
  }

  async function work(): Promise<ExitStatus> {
    let unending = false;
    try {
      const context = makeContext({ io, inputs, bars, command, common: args.common });
      const result = await command.run(args, context);
      endBars();
      return await deliver(command, result, { args, io, inputs });
    } catch (thrown) {
      if (io.signal.aborted) throw thrown;
      const error = toReproError(thrown);
      endBars();
      // Before the rest of a slow input is waited for.
      await tellError(command.tool.name, error, io);
      // What passed a limit may never end, so there is nothing to wait for.
      unending = isLimit(error);
      return 1;
    } finally {
      if (!unending) await inputs.drain().catch(() => {});
    }
  }
}

/** Waits for work, but not for long once the signal has come: a read of an idle pipe may never end. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => {};
  const outOfPatience = new Promise<never>((_, reject) => {
    onAbort = () => {
      timer = setTimeout(() => reject(signal.reason as Error), GRACE_MS);
    };
  });
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, outOfPatience]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** What `Context.read` takes at most when no limit is given. */
const READ_LIMIT = 64 * 1024 * 1024;

function requireDirectory(place: string, name: string): string {
  const found = statOf(place, name);
  if (found?.isDirectory()) return place;
  throw found
    ? new ReproError('ERR_REPRO_NOT_A_DIRECTORY', `${name}: not a directory`, {
        hint: 'give the path of a directory',
      })
    : new ReproError('ERR_REPRO_NOT_FOUND', `${name}: no such directory`, { hint: 'check the path' });
}

function statOf(place: string, name: string): BigIntStats | undefined {
  try {
    return statSync(place, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw toReproError(error, name);
  }
}

/** What a context is made from. */
interface ContextParts {
  readonly io: Io;
  readonly inputs: Inputs;
  /** Receives every bar, so that the one who ends the run can take them away. */
  readonly bars: Progress[];
  readonly command: Command;
  readonly common: CommonArgs;
}

/** The outside world as a command may use it. */
function makeContext({ io, inputs, bars, command, common }: ContextParts): Context {
  const { quiet } = common;
  const resolve = (file: string): string => placeOf(io.cwd, file);
  const say = (line: string): void => {
    if (!quiet) void io.stderr.write(`${command.tool.name}: ${printable(line)}\n`).catch(() => {});
  };
  const writeFile: Context['writeFile'] = async (file, content) => {
    // Everywhere else it is a stream, and nobody means a file of that name.
    if (file === '-') throw usageError('- is standard output, which is for the result', 'give a file');
    const { output = '-' } = common;
    if (output !== '-') inputs.refuseSameOutput(file, output);
    const { writeFileAtomic } = await import('../io/atomic-file.ts');
    await writeFileAtomic({ path: resolve(file), name: file, signal: io.signal }, content);
  };
  return {
    cwd: io.cwd,
    env: io.env,
    signal: io.signal,
    now: () => io.now(),
    resolve,
    directory: (name) => requireDirectory(resolve(name), name),
    open: (name) => inputs.open(name),
    guard: (name) => inputs.remember(name),
    async read(name, limit = READ_LIMIT) {
      const input = await inputs.open(name);
      return collect(input.bytes, limit, input.name);
    },
    writeFile,
    async writeOutput(file, content) {
      await inputs.refuseSameFile(file);
      await writeFile(file, content);
    },
    get redirectedTo() {
      const { output = '-' } = common;
      return output === '-' ? io.stdout.file : undefined;
    },
    progress(label, total) {
      const bar = quiet ? { tick() {}, done() {} } : io.progress(label, total);
      bars.push(bar);
      return bar;
    },
    // Asked late: only what is long looks at stderr.
    get showsProgress() {
      return !quiet && io.showsProgress;
    },
    get showsDigest() {
      return showsDigest(command, common, io);
    },
    say,
    warn: (line) => say(`warning: ${line}`),
  };
}
