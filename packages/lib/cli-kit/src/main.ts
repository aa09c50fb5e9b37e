import type { Tool } from '@repro/report';
import type { Command, CommandGroup } from './command.ts';

// In the whole package node:process is not imported and node:fs, node:util and node:crypto are taken from the process:
// an import reads every member of a builtin for its namespace, which opens the standard streams and loads file
// streams, MIME types and WebCrypto: 3 to 5 ms for each of them, a tenth of what a run may take.
const { writeSync } = process.getBuiltinModule('node:fs');

/** Loads what a bin runs: a module that exports it as `command`. */
export type Load = () => Promise<{ readonly command: Command | CommandGroup }>;

/** Binds a command to the process, as `launch` does one that is still to be loaded. */
export async function main(command: Command | CommandGroup): Promise<void> {
  await launch(command.tool, async () => ({ command }));
}

/**
 * Binds a command to the process: the only place, with ./process, that does. The process ends with the status of
 * `run` once all is written, and with 1 when it is stopped by SIGINT, SIGTERM or SIGHUP.
 * `--version` is answered before anything else is loaded, the command included.
 */
export async function launch(tool: Tool, load: Load): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === '--version' && printVersion(tool)) return;
  const { runInProcess } = await import('./process/run-in-process.ts');
  await runInProcess(tool, load, argv);
}

/** False when it cannot be written, for the long way to say why. */
function printVersion({ name, version }: Tool): boolean {
  try {
    writeSync(1, `${name} ${version}\n`);
    return true;
  } catch {
    return false;
  }
}
