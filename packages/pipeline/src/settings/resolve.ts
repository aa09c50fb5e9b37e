import { compareBytes } from '@repro/core/compare';
import { settingFromText } from './check.ts';
import { flagOf, type SettingName, settingNames, settings, type Values, variablesOf } from './table.ts';
import type { Setting, SettingValue } from './types.ts';

/** Where a value came from: a flag, the variable's name, the file's name, or the default. */
export interface Origin {
  readonly from: 'flag' | 'environment' | 'file' | 'default';
  /** The flag, variable or file. */
  readonly name?: string;
}

/** What the settings are and why. */
export interface Effective {
  readonly values: Values;
  readonly origins: Readonly<Record<SettingName, Origin>>;
}

/** The places a value may come from, highest first. */
export interface Sources {
  readonly flags: ReadonlyMap<SettingName, SettingValue>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly file?:
    | { readonly name: string; readonly values: ReadonlyMap<SettingName, SettingValue> }
    | undefined;
}

/** The effective settings: flag over environment over file over default. */
export function resolveSettings(sources: Sources): Effective {
  const found = settingNames.map((name) => [name, resolveOne(name, sources)] as const);
  return {
    values: Object.fromEntries(found.map(([name, { value }]) => [name, value])) as unknown as Values,
    origins: Object.fromEntries(found.map(([name, { origin }]) => [name, origin])) as Record<
      SettingName,
      Origin
    >,
  };
}

/** Variables of the general form belong to settings alone in these sections; the others are shared with other programs. */
const OWN_SECTIONS = /^REPRO_(?:BUILD|VALIDATION|SECURITY|COMPLIANCE|PLUGINS|TRUST)_/;

/** Variables that look like those of settings, and are of none: a slip of the pen that leaves a setting unset. */
export function unknownVariables(env: Sources['env']): readonly string[] {
  const known = new Set(settingNames.flatMap(variablesOf));
  return Object.keys(env)
    .filter((name) => OWN_SECTIONS.test(name) && !known.has(name))
    .sort(compareBytes);
}

function resolveOne(
  name: SettingName,
  { flags, env, file }: Sources,
): { value: SettingValue | undefined; origin: Origin } {
  const flag = flags.get(name);
  if (flag !== undefined) return { value: flag, origin: { from: 'flag', name: `--${flagOf(name)}` } };
  for (const variable of variablesOf(name)) {
    const text = env[variable];
    if (text === undefined || text === '') continue;
    return { value: settingFromText(name, text, variable), origin: { from: 'environment', name: variable } };
  }
  const value = file?.values.get(name);
  if (file && value !== undefined) return { value, origin: { from: 'file', name: file.name } };
  return { value: (settings[name] as Setting).default, origin: { from: 'default' } };
}
