import type { HookCommand, Plugin, Setting } from './types.ts';

/** When hooks run; in the order of the flow. */
export const hookNames = [
  'pre_build',
  'post_build',
  'pre_validate',
  'post_validate',
  'pre_compliance',
  'post_compliance',
] as const;
export type HookName = (typeof hookNames)[number];

const hooks = {
  'hooks.pre_build': { type: 'commands', summary: 'programs to run before the source is captured' },
  'hooks.post_build': { type: 'commands', summary: 'programs to run after the artifact is made' },
  'hooks.pre_validate': { type: 'commands', summary: 'programs to run before the release is checked' },
  'hooks.post_validate': { type: 'commands', summary: 'programs to run after the checks have passed' },
  'hooks.pre_compliance': {
    type: 'commands',
    summary: 'programs to run before the bill of materials is made',
  },
  'hooks.post_compliance': { type: 'commands', summary: 'programs to run after it has passed' },
} as const satisfies Readonly<Record<`hooks.${HookName}`, Setting>>;

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
  'build.submodules': {
    type: 'choice',
    choices: ['error', 'skip', 'recurse'],
    default: 'error',
    summary: 'of what git tracks: refuse submodules, leave them out, or take their files too',
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
    names: ['fast', 'default', 'best'],
    env: ['REPRO_COMPRESSION'],
    flag: 'level',
    placeholder: 'LEVEL',
    summary: 'how hard to compress, by name or number (default 6 of gzip, 3 of zstd)',
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
    summary: 'the version to stamp (default that of the nearest git tag, else of package.json)',
  },
  'build.workers': {
    type: 'integer',
    min: 1,
    max: 64,
    placeholder: 'N',
    summary: 'how many threads work (default one for each processor)',
  },
  'build.cache': {
    type: 'boolean',
    default: true,
    summary: 'take what an earlier run computed from the same bytes',
  },
  'build.cache_dir': {
    type: 'string',
    placeholder: 'DIR',
    summary: 'where that is kept (default $XDG_CACHE_HOME/repro-pack)',
  },
  'build.cache_size': {
    type: 'integer',
    min: 1,
    max: 1_048_576,
    default: 4096,
    placeholder: 'MIB',
    summary: 'how large the cache may grow',
  },
  'build.history_dir': {
    type: 'string',
    placeholder: 'DIR',
    summary: 'where run records are kept (default below $XDG_STATE_HOME/repro-pack)',
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
  'security.secret_scanning': {
    type: 'boolean',
    default: true,
    env: ['REPRO_SECRET_SCAN'],
    summary: 'search the source for secrets',
  },
  'security.permission_check': {
    type: 'boolean',
    default: true,
    env: ['REPRO_PERM_CHECK'],
    summary: 'check the permissions of the source',
  },
  'security.pins_check': {
    type: 'boolean',
    default: true,
    summary: 'check that what CI workflows use is pinned',
  },
  'security.pins_manifest': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the table of reviewed pins; ACTIONS-PINS.md of the source when it is there',
  },
  'security.pins_policy': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'trusted and forbidden owners of actions',
  },
  'security.secret_config': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the rules of the search for secrets',
  },
  'security.secret_baseline': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'secrets that are known and accepted; it goes into the release',
  },
  'security.permissions_policy': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the rules for permissions',
  },
  'compliance.rbom_required': {
    flag: 'rbom',
    type: 'boolean',
    default: true,
    summary: 'make a bill of materials and check it',
  },
  'compliance.policy_file': {
    type: 'string',
    flag: 'policy',
    placeholder: 'FILE',
    summary: 'the policy that the bill of materials must satisfy',
  },
  'compliance.metadata_file': {
    type: 'string',
    flag: 'metadata',
    placeholder: 'FILE',
    summary: 'a JSON object to carry along in manifest and bill of materials',
  },
  ...hooks,
  'plugins.validators': { type: 'plugins', summary: 'checks of your own: modules and programs' },
  'trust.file': {
    type: 'string',
    flag: 'trust',
    placeholder: 'FILE',
    summary: 'who is trusted to sign and to build; the signature of the release must satisfy it',
  },
  'trust.signing_key': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the private key (PEM) that signs the provenance',
  },
  'trust.signer': {
    type: 'argv',
    default: [],
    placeholder: 'COMMAND',
    summary: 'a program that signs what it reads on standard input',
  },
  'trust.public_key': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the public half of the key that the signer has',
  },
  'trust.keyless': {
    type: 'boolean',
    default: false,
    summary: 'sign with the identity of the CI, and log it publicly (Fulcio and Rekor)',
  },
  'publish.to': {
    type: 'string',
    placeholder: 'URL',
    summary: 'where a release is published: oci://HOST/NAME:TAG or https://…',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

type NameOf<S> = S extends { names: readonly (infer N)[] } ? N : never;

type ValueOf<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'integer' }
    ? number | NameOf<S>
    : S extends { type: 'list' | 'argv' }
      ? readonly string[]
      : S extends { type: 'commands' }
        ? readonly HookCommand[]
        : S extends { type: 'plugins' }
          ? readonly Plugin[]
          : S extends { choices: readonly (infer C)[] }
            ? C
            : string;

/** The value of each setting; what has no default may be undefined. */
export type Values = {
  readonly [N in SettingName]: (typeof settings)[N] extends { default: unknown }
    ? ValueOf<(typeof settings)[N]>
    : ValueOf<(typeof settings)[N]> | undefined;
};

/**
 * The flag of a setting: its own name, or the last part of the setting's with dashes; `no-` and that for a boolean
 * that is on by default. Hooks and plug-ins have none: they are lists of commands.
 */
export function flagOf(name: SettingName): string | undefined {
  const setting: Setting = settings[name];
  if (setting.type === 'commands' || setting.type === 'plugins') return undefined;
  const flag = setting.flag ?? name.slice(name.indexOf('.') + 1).replaceAll('_', '-');
  return setting.default === true ? `no-${flag}` : flag;
}

/** The environment variables of a setting, the general form first. */
export function variablesOf(name: SettingName): readonly string[] {
  const setting: Setting = settings[name];
  return [`REPRO_${name.replace('.', '_').toUpperCase()}`, ...(setting.env ?? [])];
}

/** All setting names, in the order of the table. */
export const settingNames = Object.keys(settings) as readonly SettingName[];
