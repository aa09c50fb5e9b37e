import type { Level } from '@repro/report';
import parse from 'yargs-parser';
import type { Flag, Flags, Positional } from './args-types.ts';
import type { AnyArgs, Command } from './command.ts';
import { allFlags } from './common-flags.ts';
import { usageError } from './errors.ts';
import { checkValue, fromText, type Value } from './flag-values.ts';

/** Flags as the command line gives them, before environment, file and defaults have their say. */
export interface Given {
  readonly flags: ReadonlyMap<string, Value>;
  readonly positionals: readonly string[];
}

/** Where a flag's value comes from when the command line has none, in order of precedence. */
export interface Fallbacks {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What --config holds. */
  readonly file: ReadonlyMap<string, Value>;
}

/**
 * Reads a command line by the flags of `command`.
 * yargs-parser alone is lenient where a checker must not be: a repeated flag becomes an array, an unknown flag
 * a value, `--n x` NaN. Here each of these is an error that names the flag.
 * @throws ERR_REPRO_USAGE
 */
export function parseGiven(command: Command, argv: readonly string[]): Given {
  const flags = allFlags(command);
  for (const word of argv.slice(0, endOfFlags(argv))) refuseBooleanValue(word, flags);
  const parsed = parse.detailed([...argv], parserOptions(flags));
  if (parsed.error) throw usageError(lowerFirst(parsed.error.message));
  const {
    _: loose,
    '--': literal = [],
    ...named
  } = parsed.argv as Record<string, unknown> & { _: unknown[] };
  for (const word of loose) refuseUnknown(String(word), flags);
  const given = new Map<string, Value>();
  for (const [name, flag] of Object.entries(flags)) {
    const raw = named[name];
    if (raw !== undefined) given.set(name, readGiven(name, flag, raw));
  }
  return { flags: given, positionals: [...loose, ...(literal as unknown[])].map(String) };
}

/** The checked arguments: command line over environment over file over defaults. */
export function resolveArgs(command: Command, given: Given, fallbacks: Fallbacks): AnyArgs {
  const values = new Map<string, Value | undefined>();
  for (const [name, flag] of Object.entries(allFlags(command))) {
    values.set(
      name,
      given.flags.get(name) ??
        fromEnv(name, flag, fallbacks.env) ??
        fallbacks.file.get(name) ??
        defaultOf(flag),
    );
  }
  const own = Object.keys(command.flags).map((name) => [name, values.get(name)] as const);
  return {
    flags: Object.fromEntries(own) as AnyArgs['flags'],
    positionals: bindPositionals(command.positionals, given.positionals) as AnyArgs['positionals'],
    common: {
      output: values.get('output') as string | undefined,
      format: values.get('format') as string | undefined,
      quiet: values.get('quiet') === true,
      failOn: (values.get('fail-on') as Level | undefined) ?? 'error',
    },
  };
}

function parserOptions(flags: Flags): parse.Options {
  const names = Object.entries(flags);
  const named = (type: 'boolean' | 'value') =>
    names.filter(([, flag]) => (flag.type === 'boolean') === (type === 'boolean')).map(([name]) => name);
  return {
    boolean: named('boolean'),
    string: named('value'),
    narg: Object.fromEntries(named('value').map((name) => [name, 1])),
    alias: Object.fromEntries(names.flatMap(([name, { alias }]) => (alias ? [[name, [alias]]] : []))),
    configuration: {
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'strip-aliased': true,
      'unknown-options-as-args': true,
    },
  };
}

function readGiven(name: string, flag: Flag, raw: unknown): Value {
  const all = Array.isArray(raw) ? raw : [raw];
  if (flag.type === 'boolean') return all.at(-1) === true;
  const values = all.map((value) => fromText(`--${name}`, flag, String(value)));
  if (flag.multiple) return values as Value;
  if (values.length > 1) throw usageError(`--${name} is given ${values.length} times, expected once`);
  return values[0] as Value;
}

function refuseUnknown(word: string, flags: Flags): void {
  if (!/^-./.test(word)) return;
  const name = word.replace(/^-+/, '').split('=')[0] ?? '';
  const near = Object.keys(flags).find((flag) => flag.startsWith(name) || name.startsWith(flag));
  const file = 'for a file whose name begins with a dash write ./-name, or put it after --';
  throw usageError(`unknown flag ${word}`, near && name ? `did you mean --${near}?` : file);
}

const endOfFlags = (argv: readonly string[]): number =>
  argv.includes('--') ? argv.indexOf('--') : argv.length;

/** yargs-parser reads `--quiet=yes` as false. */
function refuseBooleanValue(word: string, flags: Flags): void {
  const [, name, value] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
  if (name === undefined || !Object.hasOwn(flags, name) || flags[name]?.type !== 'boolean') return;
  throw usageError(`--${name} takes no value, found '${value}'`);
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

function defaultOf(flag: Flag): Value | undefined {
  if (flag.type === 'boolean') return false;
  if (flag.multiple) return [];
  return flag.default === undefined ? undefined : checkValue('default', flag, flag.default);
}

function bindPositionals(
  positionals: readonly Positional[],
  words: readonly string[],
): Record<string, string | readonly string[]> {
  const bound: Record<string, string | readonly string[]> = {};
  let rest = [...words];
  for (const positional of positionals) {
    const taken = rest.splice(0, positional.variadic ? rest.length : 1);
    if (taken.length === 0 && positional.kind === 'bytes') taken.push('-');
    if (taken.length === 0 && positional.required)
      throw usageError(`missing ${positional.name.toUpperCase()}: ${positional.summary}`);
    if (positional.variadic) bound[positional.name] = taken;
    else if (taken[0] !== undefined) bound[positional.name] = taken[0];
  }
  if (rest.length > 0) throw usageError(`unexpected argument '${rest[0]}'`);
  return bound;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
