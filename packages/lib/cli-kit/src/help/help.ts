import { createRequire } from 'node:module';
import type { Options } from 'yargs';
import { commonFlags } from '../args/common.ts';
import type { Flag, Flags, Positional } from '../args/types.ts';
import type { Command, CommandGroup, Example } from '../command.ts';

// As a CommonJS module: the other build of yargs wraps lines in the middle of a word.
const yargs = createRequire(import.meta.url)('yargs') as typeof import('yargs').default;

/** Fixed, so that help is the same text on every terminal and in the README. */
const WIDTH = 100;

const EXIT =
  'Exit status: 0 passed, 2 checked and failed, 1 could not tell (usage, unreadable input, a limit).';

/** The help of a command, laid out by yargs from the command's own data. */
export function commandHelp(command: Command, name: string = command.tool.name): Promise<string> {
  const own = Object.keys(command.flags);
  const common = Object.fromEntries(
    Object.entries(commonFlags(command)).filter(([flag]) => !own.includes(flag)),
  );
  const parser = blank()
    .usage(
      `Usage: ${usageLine(name, command.positionals)}\n\n${command.summary}.${paragraph(command.description)}`,
    )
    .options(yargsOptions(command.flags, 'Flags:'))
    .options(yargsOptions(common, 'Common flags:'));
  return finish(parser, command.examples, epilog(command));
}

/** The help of a bin with sub-commands. */
export function groupHelp(group: CommandGroup): Promise<string> {
  const { tool, commands } = group;
  const parser = blank()
    .scriptName(tool.name)
    .usage(`Usage: ${tool.name} COMMAND [FLAGS]\n\n${group.summary}.${paragraph(group.description)}`);
  for (const [name, { summary }] of Object.entries(commands)) parser.command(name, summary);
  const end = `${EXIT}\nRun \`${tool.name} COMMAND --help\` for the flags of a command.`;
  return finish(parser, group.examples, end);
}

function blank() {
  return yargs([])
    .detectLocale(false)
    .locale('en')
    .help(false)
    .version(false)
    .wrap(WIDTH)
    .parserConfiguration({ 'boolean-negation': false });
}

/** The examples are laid out here: yargs would break a long command in the middle of a word. */
async function finish(
  parser: ReturnType<typeof blank>,
  examples: readonly Example[],
  end: string,
): Promise<string> {
  const lines = examples.map(({ command, summary }) => `  ${command}\n      ${summary}`);
  return `${(await parser.getHelp()).trimEnd()}\n\nExamples:\n${lines.join('\n')}\n\n${end}\n`;
}

function usageLine(name: string, positionals: readonly Positional[]): string {
  const words = positionals.map((positional) => {
    const word = positional.name.toUpperCase() + (positional.variadic ? '...' : '');
    return positional.required ? word : `[${word}]`;
  });
  return [name, ...words, '[FLAGS]'].join(' ');
}

function yargsOptions(flags: Flags, group: string): Record<string, Options> {
  return Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, yargsOption(flag, group)]));
}

function yargsOption(flag: Flag, group: string): Options {
  const { alias, summary, env } = flag;
  const describe = env === undefined ? summary : `${summary} [${env}]`;
  const base = { group, describe, ...(alias !== undefined && { alias }) };
  if (flag.type === 'boolean') return { ...base, type: 'boolean' };
  return {
    ...base,
    ...(flag.placeholder !== undefined && { describe: `${flag.placeholder}: ${describe}` }),
    ...(flag.type === 'choice' && { choices: flag.choices }),
    ...(flag.default !== undefined && { default: flag.default }),
    type: flag.type === 'integer' ? 'number' : flag.multiple ? 'array' : 'string',
  };
}

function epilog(command: Command): string {
  return command.output === 'report' ? `${EXIT}\n--explain CODE tells more about a finding.` : EXIT;
}

const paragraph = (text: string | undefined): string => (text === undefined ? '' : `\n\n${text}`);
