import type { Level } from '@repro/report';
import type { AnyArgs, Command } from '../command.ts';
import { usageError } from '../errors.ts';
import { allFlags } from './common.ts';
import type { Given } from './scan.ts';
import type { ConfigSections, Flag, Positional } from './types.ts';
import { checkValue, fromText, type Value } from './values.ts';

/** Where a flag's value comes from when the command line has none, in order of precedence. */
export interface Fallbacks {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What --config holds. */
  readonly file: ReadonlyMap<string, Value>;
  readonly config?: ConfigSections | undefined;
}

/**
 * The checked arguments: command line over environment over file over defaults.
 * @throws ERR_REPRO_USAGE
 */
export function resolveArgs(command: Command, given: Given, { env, file, config }: Fallbacks): AnyArgs {
  const values = new Map<string, Value | undefined>();
  for (const [name, flag] of Object.entries(allFlags(command))) {
    const value = given.flags.get(name) ?? fromEnv(name, flag, env) ?? file.get(name);
    if (value === undefined && flag.type !== 'boolean' && flag.required) {
      throw usageError(`--${name} is missing: ${flag.summary}`);
    }
    values.set(name, value ?? defaultOf(name, flag));
  }
  if (values.get('output') === '') throw usageError('--output is empty, expected a file');
  const own = Object.keys(command.flags).map((name) => [name, values.get(name)] as const);
  return {
    flags: Object.fromEntries(own) as AnyArgs['flags'],
    positionals: bindPositionals(command.positionals, given.positionals) as AnyArgs['positionals'],
    common: {
      output: values.get('output') as string | undefined,
      format: values.get('format') as string | undefined,
      quiet: values.get('quiet') === true,
      failOn: (values.get('fail-on') as Level | undefined) ?? 'error',
      ...(config && { config }),
    },
  };
}

function fromEnv(name: string, flag: Flag, env: Fallbacks['env']): Value | undefined {
  const text = flag.env === undefined ? undefined : env[flag.env];
  if (text === undefined || text === '' || flag.env === undefined) return undefined;
  if (flag.type === 'boolean') return booleanFromText(flag.env, text);
  const value = fromText(`${flag.env} (for --${name})`, flag, text);
  return flag.multiple ? ([value] as Value) : value;
}

function booleanFromText(where: string, text: string): boolean {
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  if (/^(0|false|no|off)$/i.test(text)) return false;
  throw usageError(`${where} is '${text}', expected 1 or 0`);
}

function defaultOf(name: string, flag: Flag): Value | undefined {
  if (flag.type === 'boolean') return false;
  if (flag.default !== undefined) return checkValue(`the default of --${name}`, flag, flag.default);
  return flag.multiple ? [] : undefined;
}

function bindPositionals(
  positionals: readonly Positional[],
  words: readonly string[],
): Record<string, string | readonly string[]> {
  const bound: Record<string, string | readonly string[]> = {};
  const rest = [...words];
  for (const positional of positionals) {
    const taken = rest.splice(0, positional.variadic ? rest.length : 1);
    for (const word of taken) checkPositional(positional, word);
    if (taken.length === 0 && positional.kind === 'bytes') taken.push('-');
    if (taken.length === 0 && positional.required) {
      throw usageError(`missing ${positional.name.toUpperCase()}: ${positional.summary}`);
    }
    if (positional.variadic) bound[positional.name] = taken;
    else if (taken[0] !== undefined) bound[positional.name] = taken[0];
  }
  if (rest.length > 0) throw usageError(`unexpected argument '${rest[0]}'`);
  return bound;
}

/** An empty path would be the working directory, which a variable without a value should not stand for. */
function checkPositional({ name, kind }: Positional, word: string): void {
  if (word === '' && kind !== 'string') throw usageError(`${name.toUpperCase()} is empty, expected a path`);
  if (word.includes('\0')) throw usageError(`${name.toUpperCase()} holds a NUL character`);
}
