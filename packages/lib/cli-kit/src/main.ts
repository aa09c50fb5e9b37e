import type { Command, CommandGroup } from './command.ts';

// In the whole package node:process is not imported and node:fs, node:util and node:crypto are taken from the process:
// an import reads every member of a builtin for its namespace, which opens the standard streams and loads file
// streams, MIME types and WebCrypto: 3 to 5 ms for each of them, a tenth of what a run may take.
const { writeSync } = process.getBuiltinModule('node:fs');

/**
 * Binds a command to the process: the only place, with ./process, that does. The process ends with the status of
 * `run` once all is written, and with 1 when it is stopped by SIGINT or SIGTERM.
 */
export async function main(command: Command | CommandGroup): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv[0] === '--version' && printVersion(command)) return;
  const { runInProcess } = await import('./process/run-in-process.ts');
  await runInProcess(command, argv);
}

/** Answers before anything else is loaded; false when it cannot, for the long way to say why. */
function printVersion({ tool }: Command | CommandGroup): boolean {
  try {
    writeSync(1, `${tool.name} ${tool.version}\n`);
    return true;
  } catch {
    return false;
  }
}
