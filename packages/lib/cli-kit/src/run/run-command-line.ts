import { allFlags } from '../args/common.ts';
import { type Fallbacks, resolveArgs } from '../args/resolve.ts';
import { scan } from '../args/scan.ts';
import type { Value } from '../args/values.ts';
import { type Command, type CommandGroup, isGroup } from '../command.ts';
import { tellError } from '../errors.ts';
import type { Layout } from '../help/help.ts';
import { Inputs } from '../io/inputs.ts';
import type { Io } from '../io/types.ts';
import type { ExitStatus } from '../run.ts';
import { execute } from './execute.ts';

/** What `run` promises. */
export async function runCommandLine(
  command: Command | CommandGroup,
  argv: readonly string[],
  io: Io,
): Promise<ExitStatus> {
  const { tool } = command;
  try {
    return isGroup(command) ? await runGroup(command, argv, io) : await runCommand(command, argv, io);
  } catch (thrown) {
    await tellError(tool.name, io.signal.aborted ? io.signal.reason : thrown, io);
    return 1;
  }
}

async function runGroup(group: CommandGroup, argv: readonly string[], io: Io): Promise<ExitStatus> {
  const { chooseCommand } = await import('./group.ts');
  const choice = chooseCommand(group, argv);
  if (choice.kind === 'command') return runCommand(await choice.load(), choice.argv, io, choice.name);
  await io.stdout.write(await choice.text(io.stdout.columns));
  return 0;
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  io: Io,
  name?: string,
): Promise<ExitStatus> {
  const flags = allFlags(command);
  const given = await scan(flags, argv);
  const answer = await answerAbout(command, given.flags, { name, columns: io.stdout.columns });
  if (answer !== undefined) {
    await io.stdout.write(answer);
    return 0;
  }
  // A command with a configuration file of its own reads it itself.
  const config = Object.hasOwn(command.flags, 'config') ? undefined : given.flags.get('config');
  // One list for both, as no output may take the configuration's place either.
  const inputs = new Inputs(io);
  const read = await configFile(command, config, inputs);
  return execute(command, resolveArgs(command, given, { env: io.env, ...read }), { io, inputs });
}

/** The answer to --help, --version or --explain, which stop a command before it runs. */
async function answerAbout(
  command: Command,
  flags: ReadonlyMap<string, Value>,
  layout: Layout,
): Promise<string | undefined> {
  const { tool } = command;
  if (flags.get('help')) return (await import('../help/help.ts')).commandHelp(command, layout);
  if (flags.get('version')) return `${tool.name} ${tool.version}\n`;
  const code = flags.get('explain');
  if (code === undefined || !command.rules) return undefined;
  const { explain } = await import('../help/explain.ts');
  return explain(await command.rules(), String(code));
}

/** What --config names, where it is given: flags, and the command's own sections. */
async function configFile(
  command: Command,
  given: Value | undefined,
  inputs: Inputs,
): Promise<Pick<Fallbacks, 'file' | 'config'>> {
  if (given === undefined) return { file: new Map() };
  const { readConfigFile } = await import('../args/config-file.ts');
  const name = String(given);
  const known = { flags: allFlags(command), sections: Object.keys(command.sections ?? {}) };
  const { flags, sections } = await readConfigFile(name, known, inputs);
  return { file: flags, ...(command.sections && { config: { name, sections } }) };
}
