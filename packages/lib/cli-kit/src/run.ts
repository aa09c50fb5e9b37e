import type { Command, CommandGroup } from './command.ts';
import type { Io } from './io/types.ts';

/** 0 passed, 2 checked and failed, 1 could not tell. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs a command in the world given by `io`: no process is touched, nothing is thrown.
 * An error is told on `io.stderr` in one line with its code, a hint below it, and the status is 1.
 */
export async function run(
  command: Command | CommandGroup,
  argv: readonly string[],
  io: Io,
): Promise<ExitStatus> {
  // All that a run needs is loaded here, so that a command can be defined, listed or asked for its version for nothing.
  const { runCommandLine } = await import('./run/run-command-line.ts');
  return runCommandLine(command, argv, io);
}
