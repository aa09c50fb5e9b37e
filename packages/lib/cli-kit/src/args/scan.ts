import { usageError } from '../errors.ts';
import type { Flag, Flags } from './types.ts';
import { fromText, type Value } from './values.ts';

const { parseArgs } = process.getBuiltinModule('node:util');

/** Flags as the command line gives them, before environment, file and defaults have their say. */
export interface Given {
  readonly flags: ReadonlyMap<string, Value>;
  readonly positionals: readonly string[];
}

/** A flag as it stands on the command line. */
interface Word {
  readonly name: string;
  /** With its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value is in the same word: `--n=1`, `-n1`. */
  readonly inlineValue: boolean | undefined;
}

/**
 * Reads a command line by the flags of a command. Node's parser splits it (clusters `-abc`, `-ofile`, `--n=1`, `--`),
 * and every leniency of it is an error here: an unknown flag, one given twice, a missing value, a value that is
 * a flag itself. `--help` and `--version` win over all that is wrong beside them.
 * @throws ERR_REPRO_USAGE
 */
export async function scan(flags: Flags, argv: readonly string[]): Promise<Given> {
  const options = Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, parserOption(flag)]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const words: Word[] = tokens.filter((token) => token.kind === 'option');
  const stop = words.find(
    ({ name, value }) => (name === 'help' || name === 'version') && value === undefined,
  );
  if (stop) return { flags: new Map([[stop.name, true]]), positionals: [] };
  const unknown = words.find(({ name }) => !Object.hasOwn(flags, name));
  if (unknown) throw await unknownFlag(unknown.rawName, flags);
  return {
    flags: readAll(words, flags),
    positionals: tokens.filter((token) => token.kind === 'positional').map(({ value }) => value),
  };
}

/** The error for a flag that does not exist, with the one that was probably meant. */
export async function unknownFlag(rawName: string, flags: Flags): Promise<Error> {
  return usageError(
    `unknown flag ${rawName}`,
    await hintFor(rawName.replace(/^-+/, ''), flags, {
      flag: (name) => `--${name}`,
      off: (name) => `--${name}=false`,
      else: 'run with --help for the flags; a file whose name begins with a dash is ./-name',
    }),
  );
}

/** The same for a flag in a file. */
export async function unknownKey(key: string, flags: Flags, file: string): Promise<Error> {
  return usageError(
    `${file}: unknown flag ${key}`,
    await hintFor(key, flags, {
      flag: (name) => name,
      off: (name) => `${name}: false`,
      else: 'run with --help for the flags, which stand in a file without their dashes',
    }),
  );
}

/** How flags are written in a place, and what is said where none is near. */
interface Spelling {
  flag(name: string): string;
  off(name: string): string;
  readonly else: string;
}

async function hintFor(name: string, flags: Flags, spelling: Spelling): Promise<string> {
  const positive = name.replace(/^no-/, '');
  if (positive !== name && Object.hasOwn(flags, positive) && flags[positive]?.type === 'boolean')
    return `to turn it off write ${spelling.off(positive)}`;
  const { nearest } = await import('./nearest.ts');
  const near = nearest(name, Object.keys(flags));
  return near === undefined ? spelling.else : `did you mean ${spelling.flag(near)}?`;
}

function parserOption({ type, alias }: Flag): { type: 'boolean' | 'string'; short?: string } {
  return { type: type === 'boolean' ? 'boolean' : 'string', ...(alias !== undefined && { short: alias }) };
}

function readAll(words: readonly Word[], flags: Flags): Map<string, Value> {
  const given = new Map<string, Value>();
  for (const word of words) {
    const flag = flags[word.name] as Flag;
    const value = readOne(word, flag);
    if (flag.type !== 'boolean' && flag.multiple) {
      given.set(word.name, [...((given.get(word.name) as string[] | undefined) ?? []), value] as Value);
    } else if (flag.type !== 'boolean' && given.has(word.name)) {
      throw usageError(`${word.rawName} is given twice, expected once`);
    } else given.set(word.name, value);
  }
  return given;
}

function readOne({ name, rawName, value, inlineValue = false }: Word, flag: Flag): boolean | string | number {
  if (flag.type === 'boolean') return readBoolean(rawName, value);
  const spelled = rawName === `--${name}` ? rawName : `${rawName} (--${name})`;
  if (value === undefined) {
    const choices = flag.type === 'choice' ? `expected ${flag.choices.join(', ')}` : undefined;
    throw usageError(`${spelled} needs a value, found none`, choices);
  }
  if (!inlineValue && looksLikeFlag(value, flag)) {
    throw usageError(
      `${spelled} needs a value, found ${value}`,
      `if that is the value, write --${name}=${value}`,
    );
  }
  if (inlineValue && rawName !== `--${name}` && value.startsWith('=')) {
    throw usageError(`${spelled} has the value '${value}'`, `write ${rawName} ${value.slice(1)}`);
  }
  return fromText(spelled, flag, value);
}

function readBoolean(rawName: string, value: string | undefined): boolean {
  if (value === undefined || value === 'true') return true;
  if (value === 'false') return false;
  throw usageError(`${rawName} is '${value}', expected no value, true or false`);
}

/** A value that begins with a dash is far more often a forgotten value; a negative number is none. */
function looksLikeFlag(value: string, flag: Flag): boolean {
  return /^-./.test(value) && !(flag.type === 'integer' && /^-\d+$/.test(value));
}
