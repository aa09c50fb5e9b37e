import { nearest } from '../args/nearest.ts';
import type { Command, CommandGroup } from '../command.ts';
import { usageError } from '../errors.ts';

/** What a command line of a bin with sub-commands asks for. */
export type Choice =
  | {
      readonly kind: 'command';
      /** With the bin's name: `repro build`. */
      readonly name: string;
      readonly argv: readonly string[];
      load(): Promise<Command>;
    }
  | { readonly kind: 'text'; text(columns?: number): Promise<string> };

/**
 * The sub-command that the first word names. A line without one is an error and not a question for help: a script
 * whose variable is empty must not pass for a check that ran.
 * @throws ERR_REPRO_USAGE
 */
export function chooseCommand(group: CommandGroup, argv: readonly string[]): Choice {
  const [name, ...rest] = argv;
  const { tool, commands } = group;
  if (name === '--version') return { kind: 'text', text: async () => `${tool.name} ${tool.version}\n` };
  if (name === 'help' && rest[0] !== undefined) return chooseCommand(group, [rest[0], '--help']);
  if (name === 'help' || name === '--help' || name === '-h')
    return { kind: 'text', text: (columns) => help(group, columns) };
  const known = `the commands are ${Object.keys(commands).join(', ')}`;
  if (name === undefined) throw usageError('no command given', known);
  if (name.startsWith('-'))
    throw usageError(`unknown flag ${name} before the command`, `flags stand behind it; ${known}`);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return { kind: 'command', name: `${tool.name} ${name}`, argv: rest, load: () => entry.load() };
  const near = nearest(name, Object.keys(commands));
  throw usageError(`unknown command '${name}'`, near === undefined ? known : `did you mean ${near}?`);
}

async function help(group: CommandGroup, columns: number | undefined): Promise<string> {
  const { groupHelp } = await import('../help/help.ts');
  return groupHelp(group, { columns });
}
