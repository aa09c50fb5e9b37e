import type { RenderOptions, Report, RuleTable, Tool } from '@repro/report';
import type { Args, Flags, Positional } from './args/types.ts';
import type { Context } from './run/context.ts';
import type { Result } from './run/result.ts';

/** A line of a shell that shows a command at work. */
export interface Example {
  readonly command: string;
  readonly summary: string;
}

/** The arguments of a command that is not known more closely. */
export type AnyArgs = Args<Flags, readonly Positional[]>;

/** Turns reports into text for a person; everything that stands in them may come from an attacker: see `printable`. */
export type TextRenderer = (reports: readonly Report[], options: Pick<RenderOptions, 'color'>) => string;

/** A command as data: parsing, help, README and the environment table all come from this one object. */
export interface Command<F extends Flags = Flags, P extends readonly Positional[] = readonly Positional[]> {
  readonly tool: Tool;
  /** One line, without a full stop. */
  readonly summary: string;
  /** What a user should know beside the flags: a paragraph or two. */
  readonly description?: string;
  readonly positionals: P;
  readonly flags: F;
  /** What a --config file may hold beside flags, by key, with a line for help; the command judges the values itself. */
  readonly sections?: Readonly<Record<string, string>>;
  /** What stdout carries: a report has `--format` and `--fail-on`, bytes are never written to a terminal. */
  readonly output: 'report' | 'document' | 'bytes' | 'none';
  /** The rules behind the findings, loaded only when somebody asks for them. */
  readonly rules?: () => Promise<RuleTable>;
  /** How people read the reports, where a list of all findings does not serve them; all other formats stay as they are. */
  readonly text?: () => Promise<TextRenderer>;
  readonly examples: readonly Example[];
  /** Whether -o may name a file that is also read, because the command's purpose is to rewrite it. */
  readonly inPlace?: boolean;
  /** Method syntax, so that commands of differing arguments fit one type. */
  run(args: Args<F, P>, context: Context): Promise<Result>;
}

/** Several commands behind one bin: `repro build`, `slsa-provenance sign`. */
export interface CommandGroup {
  readonly tool: Tool;
  readonly summary: string;
  readonly description?: string;
  readonly examples: readonly Example[];
  /** By name; each is loaded only when it is called. */
  readonly commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>>;
}

/** Gives a command its types: the arguments of `run` follow from the flags and positionals. */
export function defineCommand<const F extends Flags, const P extends readonly Positional[]>(
  command: Command<F, P>,
): Command<F, P> {
  return command;
}

/** Whether a bin has sub-commands. */
export function isGroup(command: Command | CommandGroup): command is CommandGroup {
  return 'commands' in command;
}
