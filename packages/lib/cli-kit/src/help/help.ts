import { createRequire } from 'node:module';
import type { Options } from 'yargs';
import { commonFlags } from '../args/common.ts';
import type { Flag, Flags, Positional } from '../args/types.ts';
import type { Command, CommandGroup, Example } from '../command.ts';

// As a CommonJS module: the other build of yargs wraps lines in the middle of a word.
const yargs = createRequire(import.meta.url)('yargs') as typeof import('yargs').default;

/** What the README has, and every terminal that is not narrower. */
const WIDTH = 100;
const NARROWEST = 40;

const EXIT =
  'Exit status: 0 passed, 2 checked and failed, 1 could not tell (usage, unreadable input, a limit).';

/** How help is laid out. */
export interface Layout {
  /** What the command is called: `repro build`; the tool's name unless given. */
  readonly name?: string | undefined;
  /** The width of the terminal that it is for, if it is for one. */
  readonly columns?: number | undefined;
}

/** The help of a command, laid out by yargs from the command's own data. */
export async function commandHelp(command: Command, layout: Layout = {}): Promise<string> {
  const { name = command.tool.name } = layout;
  const width = widthOf(layout);
  const own = Object.keys(command.flags);
  const common = Object.fromEntries(
    Object.entries(commonFlags(command)).filter(([flag]) => !own.includes(flag)),
  );
  const parser = blank(width)
    .usage(
      `Usage: ${usageLine(name, command.positionals)}\n\n${command.summary}.${paragraph(command.description)}`,
    )
    .options(yargsOptions(command.flags, 'Flags:'))
    .options(yargsOptions(common, 'Common flags:'));
  const head = (await parser.getHelp()).replace(FIRST_FLAGS, () => argumentLines(command.positionals, width));
  return finish(head, { examples: command.examples, end: epilog(command), width });
}

/** The help of a bin with sub-commands. */
export async function groupHelp(group: CommandGroup, layout: Layout = {}): Promise<string> {
  const { tool, commands } = group;
  const width = widthOf(layout);
  const parser = blank(width)
    .scriptName(tool.name)
    .usage(`Usage: ${tool.name} COMMAND [FLAGS]\n\n${group.summary}.${paragraph(group.description)}`);
  for (const [name, { summary }] of Object.entries(commands)) parser.command(name, summary);
  const end = `${EXIT}\nRun \`${tool.name} COMMAND --help\` for the flags of a command.`;
  return finish(await parser.getHelp(), { examples: group.examples, end, width });
}

function widthOf({ columns }: Layout): number {
  return Math.max(NARROWEST, Math.min(WIDTH, columns || WIDTH));
}

function blank(width: number) {
  return yargs([])
    .detectLocale(false)
    .locale('en')
    .help(false)
    .version(false)
    .wrap(width)
    .parserConfiguration({ 'boolean-negation': false });
}

interface Rest {
  readonly examples: readonly Example[];
  readonly end: string;
  readonly width: number;
}

/** The examples are laid out here: yargs would break a long command, which is to be copied, into lines. */
function finish(head: string, { examples, end, width }: Rest): string {
  // yargs puts what a flag takes right behind a summary that leaves just that room.
  const apart = head.replace(GLUED, (_, summary, takes) => `${summary}\n${takes.padStart(width)}`);
  const lines = examples.flatMap(({ command, summary }) => [`  ${command}`, ...wrapped(summary, 6, width)]);
  const last = end.split('\n').flatMap((line) => wrapped(line, 0, width));
  return `${apart.trimEnd()}\n\nExamples:\n${lines.join('\n')}\n\n${last.join('\n')}\n`;
}

const GLUED = /^(.*\S)(\[(?:string|number|boolean|array)\].*)$/gm;

/** Where the arguments go: in front of the first group of flags. */
const FIRST_FLAGS = /^(?=(?:Common f|F)lags:$)/m;

/** The arguments, which yargs lays out only where it parses them. */
function argumentLines(positionals: readonly Positional[], width: number): string {
  if (positionals.length === 0) return '';
  const indent = Math.max(...positionals.map((positional) => wordOf(positional).length)) + 4;
  const lines = positionals.flatMap((positional) => {
    const { kind, required, summary } = positional;
    const text = kind === 'bytes' && !required ? `${summary}; stdin when absent, or -` : summary;
    const [first = '', ...more] = wrapped(text, indent, width);
    return [`  ${wordOf(positional)}`.padEnd(indent) + first.trimStart(), ...more];
  });
  return `Arguments:\n${lines.join('\n')}\n\n`;
}

/** A text in lines, broken between words. */
function wrapped(text: string, indent: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

function usageLine(name: string, positionals: readonly Positional[]): string {
  const words = positionals.map((positional) =>
    positional.required ? wordOf(positional) : `[${wordOf(positional)}]`,
  );
  return [name, ...words, '[FLAGS]'].join(' ');
}

function wordOf({ name, variadic }: Positional): string {
  return name.toUpperCase() + (variadic ? '...' : '');
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
