/** What a setting's value is; `argv` is a program and its arguments, `commands` are those of a hook. */
export type SettingType =
  | 'string'
  | 'integer'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'argv'
  | 'commands'
  | 'plugins';

/** One setting of the pipeline as data: its type, where its value may come from, and what it is for. */
export interface Setting {
  readonly type: SettingType;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Of an integer: words that may stand for one. */
  readonly names?: readonly string[];
  readonly default?: string | number | boolean | readonly string[];
  /** Names of the original Repro Pack that still work beside `REPRO_SECTION_NAME`. */
  readonly env?: readonly string[];
  /** The flag, when its name is not that of the setting with dashes; a boolean that is on by default has one to turn it off. */
  readonly flag?: string;
  readonly placeholder?: string;
  readonly summary: string;
}

/** A program that a hook runs. */
export interface HookCommand {
  /** Program and arguments; no shell reads them. */
  readonly command: readonly string[];
  /** Seconds. */
  readonly timeout: number;
  /** Names of variables that it gets beside the few that every hook has. */
  readonly env: readonly string[];
}

/** A check of the user's own: an ES module, or a program. */
export interface Plugin {
  /** Names its step and its report. */
  readonly name: string;
  /** Relative to the source. */
  readonly module?: string;
  /** Program and arguments; the artifact's path comes last. */
  readonly command?: readonly string[];
  /** Seconds. */
  readonly timeout: number;
}

/** How long a hook or plug-in may take, in seconds, unless it says otherwise. */
export const DEFAULT_TIMEOUT = 300;
/** How long it may say. */
export const MAX_TIMEOUT = 86_400;

/** A setting's value after checking. */
export type SettingValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly HookCommand[]
  | readonly Plugin[];
