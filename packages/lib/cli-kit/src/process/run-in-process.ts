import { ReproError } from '@repro/core/error';
import type { Tool } from '@repro/report';
import { errorLines, toReproError } from '../errors.ts';
import type { Load } from '../main.ts';
import { runCommandLine } from '../run/run-command-line.ts';
import { processWorld } from './process-io.ts';

const { writeSync } = process.getBuiltinModule('node:fs');
const events = process.getBuiltinModule('node:events');

/**
 * Runs a command with the process as its world and leaves the status in `process.exitCode`: `process.exit` would
 * cut a long result in a pipe short. Only an interrupted run, which may leave a read without an end, exits itself.
 */
export async function runInProcess(tool: Tool, load: Load, argv: readonly string[]): Promise<void> {
  const runEnded = guardCrashes(tool.name);
  const controller = new AbortController();
  // Node warns on stderr of more than ten listeners to one signal, and a flow has more steps that wait at a time.
  events.setMaxListeners(0, controller.signal);
  const ignoreSignals = abortOnSignals(controller);
  const { command } = await load();
  const world = processWorld(controller.signal);
  process.exitCode = await runCommandLine(command, argv, world.io);
  runEnded();
  ignoreSignals();
  world.release();
  if (controller.signal.aborted) process.exit();
}

/** From the keyboard, from whoever manages the process, and from a terminal that is closed. */
const STOP: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The first signal asks the command to stop and clean up, a second one ends the process. From then on a signal does
 * what it always does: `process.exit` waits for threads, and one that hangs must not make the process immortal.
 */
function abortOnSignals(controller: AbortController): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      ignore();
      // As a crash: told, and the end at once.
      throw new ReproError('ERR_REPRO_INTERRUPTED', `stopped by ${signal} while it was stopping`, {
        hint: 'run again',
      });
    }
    controller.abort(
      new ReproError('ERR_REPRO_INTERRUPTED', `stopped by ${signal}`, {
        hint: 'nothing half-written is left; run again',
      }),
    );
  };
  const ignore = (): void => STOP.forEach((name) => void process.off(name, onSignal));
  for (const name of STOP) process.on(name, onSignal);
  return ignore;
}

/**
 * Gives a process that breaks the same end as one that reports an error: one coded line and status 1. A bug may
 * throw where nobody waits, or wait for what never comes, for which Node has the statuses 1 with a page of stack
 * and 13.
 * @returns to be called when the run has ended by itself
 */
function guardCrashes(tool: string): () => void {
  let ended = false;
  const crash = (thrown: unknown): void => {
    ended = true;
    tell(tool, thrown);
    process.exit(1);
  };
  const stopped = (): void => {
    if (!ended) tell(tool, new Error('nothing is left to wait for, but the work is not done'));
  };
  process.exitCode = 1;
  process.on('uncaughtException', crash).on('exit', stopped);
  return () => {
    ended = true;
  };
}

function tell(tool: string, thrown: unknown): void {
  try {
    writeSync(2, errorLines(tool, toReproError(thrown), Boolean(process.env['REPRO_DEBUG'])));
  } catch {
    // Nobody is left to tell.
  }
}
