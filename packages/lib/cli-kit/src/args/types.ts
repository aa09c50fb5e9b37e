import type { Level } from '@repro/report';

interface FlagBase {
  /** One line for help; every flag has one. */
  readonly summary: string;
  /** The environment variable that stands in when the flag is absent; an empty one counts as unset. */
  readonly env?: string;
  /** A single letter. */
  readonly alias?: string;
}

interface ValueFlag<T> extends FlagBase {
  /** How help names the value: `N`, `FILE`, `GLOB`. */
  readonly placeholder?: string;
  readonly default?: T;
  /** May be given more than once; its value is then always an array. */
  readonly multiple?: true;
  /** Must come from the command line, the environment or the file. */
  readonly required?: true;
}

/** Present or absent; `--flag=false` turns off what the environment or the file turned on. */
export interface BooleanFlag extends FlagBase {
  readonly type: 'boolean';
}
/** Any text without a NUL character. */
export interface StringFlag extends ValueFlag<string> {
  readonly type: 'string';
}
/** A whole number within the safe range; `min` and `max` are inclusive. */
export interface IntegerFlag extends ValueFlag<number> {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}
/** One of a few words. */
export interface ChoiceFlag extends ValueFlag<string> {
  readonly type: 'choice';
  readonly choices: readonly string[];
}

/** A flag as data. */
export type Flag = BooleanFlag | StringFlag | IntegerFlag | ChoiceFlag;
/** Flags by their kebab-case name. */
export type Flags = Readonly<Record<string, Flag>>;

/** An argument without a name. `bytes` may be `-` for standard input, which also stands in when it is missing. */
export interface Positional {
  readonly name: string;
  readonly summary: string;
  readonly kind: 'bytes' | 'path' | 'string';
  readonly required?: true;
  /** Takes all that follow; only the last positional can. */
  readonly variadic?: true;
}

type Scalar<F extends Flag> = F extends BooleanFlag
  ? boolean
  : F extends IntegerFlag
    ? number
    : F extends ChoiceFlag
      ? F['choices'][number]
      : string;

type FlagValue<F extends Flag> = F extends { readonly multiple: true }
  ? readonly Scalar<F>[]
  : F extends BooleanFlag
    ? boolean
    : F extends { readonly default: unknown } | { readonly required: true }
      ? Scalar<F>
      : Scalar<F> | undefined;

type PositionalValue<P extends Positional> = P extends { readonly variadic: true }
  ? readonly string[]
  : P extends { readonly required: true } | { readonly kind: 'bytes' }
    ? string
    : string | undefined;

/** What every tool understands, already checked. */
export interface CommonArgs {
  /** The file to write instead of stdout; `-` and absent mean stdout. */
  readonly output: string | undefined;
  /** How the result is to be shown, where the tool has no format flag of its own. */
  readonly format: string | undefined;
  readonly quiet: boolean;
  readonly failOn: Level;
  /** The --config file, where one is given and the command has sections of its own in it. */
  readonly config?: ConfigSections;
}

/** What a --config file holds beside flags. */
export interface ConfigSections {
  /** The file, as it was given. */
  readonly name: string;
  /** By key; the values are as they were read. */
  readonly sections: Readonly<Record<string, unknown>>;
}

/** The checked arguments of one call. */
export interface Args<F extends Flags, P extends readonly Positional[]> {
  readonly flags: { readonly [K in keyof F]: FlagValue<F[K]> };
  readonly positionals: { readonly [Q in P[number] as Q['name']]: PositionalValue<Q> };
  readonly common: CommonArgs;
}
