import { fileURLToPath } from 'node:url';
import type { Command, CommandGroup } from '@repro/cli-kit';
// The test kit is built on this package: to depend on it here would be a circle.
import { invoke, type Outcome, type World } from '../../testkit/src/invoke.ts';
import { type ProcessOptions, type ProcessOutcome, runProcess } from '../../testkit/src/process.ts';

export { invoke, type Outcome, type World } from '../../testkit/src/invoke.ts';
export { needs } from '../../testkit/src/needs.ts';
export { runProcess } from '../../testkit/src/process.ts';
export { temporaryDirectory } from '../../testkit/src/temporary.ts';

const fixture = new URL('fixtures/commands.mjs', import.meta.url);

/** The commands of the fixture, by name. */
export const commands = (await import(fixture.href)) as Record<string, Command | CommandGroup>;

/** The bin of the fixture: its first argument is the name of the command. */
export const demoBin: string = fileURLToPath(new URL('fixtures/demo.mjs', import.meta.url));

/** Runs a command of the fixture in memory. */
export function inMemory(name: string, argv: readonly string[], world?: World): Promise<Outcome> {
  const command = commands[name];
  if (!command) throw new Error(`no command ${name} in the fixture`);
  return invoke(command, argv, world);
}

/** Runs a command of the fixture as a process. */
export function asProcess(args: readonly string[], options?: ProcessOptions): Promise<ProcessOutcome> {
  return runProcess(process.execPath, [demoBin, ...args], options);
}

/** Runs a line of bash in which `demo NAME …` runs a command of the fixture, as does `"$NODE" "$BIN"` without a function. */
export function inShell(line: string, options: ProcessOptions = {}): Promise<ProcessOutcome> {
  const env = { NODE: process.execPath, BIN: demoBin, ...options.env };
  return runProcess('bash', ['-c', `demo() { "$NODE" "$BIN" "$@"; }; ${line}`], { ...options, env });
}
