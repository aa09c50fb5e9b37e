/** One setting of the pipeline as data: its type, where its value may come from, and what it is for. */
export interface Setting {
  readonly type: 'string' | 'integer' | 'boolean' | 'choice' | 'list';
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly default?: string | number | boolean | readonly string[];
  /** Names of the original Repro Pack that still work beside `REPRO_SECTION_NAME`. */
  readonly env?: readonly string[];
  /** The flag, when its name is not that of the setting with dashes. */
  readonly flag?: string;
  readonly placeholder?: string;
  readonly summary: string;
}

/** Every setting by `section.name`, as it stands in the configuration file. */
export const settings = {
  'build.output_dir': {
    type: 'string',
    default: 'dist',
    env: ['REPRO_OUTPUT_DIR'],
    placeholder: 'DIR',
    summary: 'where the results go, relative to the source',
  },
  'build.source': {
    type: 'choice',
    choices: ['auto', 'git', 'walk'],
    default: 'auto',
    summary: "take git's tracked files or walk the directory; auto takes git at the top of a work tree",
  },
  'build.compression': {
    type: 'choice',
    choices: ['none', 'gzip', 'zstd'],
    default: 'gzip',
    summary: 'how the artifact is compressed',
  },
  'build.compression_level': {
    type: 'integer',
    min: 0,
    max: 9,
    env: ['REPRO_COMPRESSION'],
    flag: 'level',
    placeholder: 'N',
    summary: 'how hard to compress',
  },
  'build.prefix': {
    type: 'string',
    placeholder: 'PATH',
    summary: 'a directory to put before every path in the artifact',
  },
  'build.exclude': {
    type: 'list',
    default: [],
    placeholder: 'GLOB',
    summary: 'leave these paths out of snapshot and artifact',
  },
  'build.version': {
    type: 'string',
    flag: 'release-version',
    placeholder: 'VERSION',
    summary: 'the version to stamp',
  },
  'build.workers': {
    type: 'integer',
    min: 1,
    max: 64,
    placeholder: 'N',
    summary: 'how many threads work (default one for each processor)',
  },
  'validation.strict_mode': {
    type: 'boolean',
    default: false,
    env: ['REPRO_STRICT_MODE'],
    flag: 'strict',
    summary: 'refuse a dirty work tree, and let warnings fail a check',
  },
  'validation.ignore_patterns': {
    type: 'list',
    default: [],
    placeholder: 'GLOB',
    summary: 'more paths to leave out, by the name the original Repro Pack had for it',
  },
  'validation.schema_path': {
    type: 'string',
    env: ['REPRO_SCHEMA_PATH'],
    flag: 'schema',
    placeholder: 'FILE',
    summary: 'a JSON Schema that the manifest must satisfy too',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

type ValueOf<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'integer' }
    ? number
    : S extends { type: 'list' }
      ? readonly string[]
      : S extends { choices: readonly (infer C)[] }
        ? C
        : string;

/** The value of each setting; what has no default may be undefined. */
export type Values = {
  readonly [N in SettingName]: (typeof settings)[N] extends { default: unknown }
    ? ValueOf<(typeof settings)[N]>
    : ValueOf<(typeof settings)[N]> | undefined;
};

/** The flag of a setting: its own name, or the last part of the setting's with dashes. */
export function flagOf(name: SettingName): string {
  const setting: Setting = settings[name];
  return setting.flag ?? name.slice(name.indexOf('.') + 1).replaceAll('_', '-');
}

/** The environment variables of a setting, the general form first. */
export function variablesOf(name: SettingName): readonly string[] {
  const setting: Setting = settings[name];
  return [`REPRO_${name.replace('.', '_').toUpperCase()}`, ...(setting.env ?? [])];
}

/** All setting names, in the order of the table. */
export const settingNames = Object.keys(settings) as readonly SettingName[];
