import type { Flag, Flags } from '@repro/cli-kit';
import { commandWords } from '@repro/cli-kit/words';
import { settingFromText } from '../settings/check.ts';
import { flagOf, type SettingName, settingNames, settings, variablesOf } from '../settings/table.ts';
import type { Setting, SettingValue } from '../settings/types.ts';

/** The flags of some settings; their precedence over environment and file is the settings' own affair. */
export function settingFlags(heeds: (name: SettingName) => boolean): Flags {
  return Object.fromEntries(
    settingNames.filter(heeds).flatMap((name) => {
      const flag = flagOf(name);
      return flag === undefined ? [] : [[flag, flagFor(name)]];
    }),
  );
}

/** How a program may be given on the command line; a configuration file has a list of its words. */
const ARGV_FORMS =
  ': all its words at once, between spaces or as a JSON array, or one each time; no shell reads them';

function flagFor(name: SettingName): Flag {
  const setting: Setting = settings[name];
  const { placeholder } = setting;
  const standard =
    setting.default === undefined || typeof setting.default === 'boolean' || Array.isArray(setting.default)
      ? ''
      : ` (default ${String(setting.default)})`;
  const not = setting.default === true ? 'do not ' : '';
  const forms = setting.type === 'argv' ? ARGV_FORMS : '';
  const summary = `${not}${setting.summary}${forms}${standard} [${variablesOf(name).join(', ')}]`;
  const value = { summary, ...(placeholder !== undefined && { placeholder }) };
  switch (setting.type) {
    case 'boolean':
      return { type: 'boolean', summary };
    case 'integer':
      if (setting.names)
        return { ...value, type: 'choice', choices: [...setting.names, ...numbers(setting)] };
      return {
        ...value,
        type: 'integer',
        min: setting.min ?? 0,
        max: setting.max ?? Number.MAX_SAFE_INTEGER,
      };
    case 'choice':
      return { ...value, type: 'choice', choices: setting.choices ?? [] };
    case 'list':
    case 'argv':
      return { ...value, type: 'string', multiple: true };
    default:
      return { ...value, type: 'string' };
  }
}

/** The numbers that a setting may be, as they are typed. */
function numbers({ min = 0, max = 0 }: Setting): string[] {
  return Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
}

/** The settings that the command line gave. */
export function givenSettings(
  flags: Readonly<Record<string, unknown>>,
): ReadonlyMap<SettingName, SettingValue> {
  const given = new Map<SettingName, SettingValue>();
  for (const name of settingNames) {
    const value = flags[flagOf(name) ?? ''] as SettingValue | undefined;
    // A boolean flag can only say yes, and a list that was not given is empty: neither hides what lies below.
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    const setting: Setting = settings[name];
    const where = `--${flagOf(name)}`;
    if (setting.names) given.set(name, settingFromText(name, value as string, where));
    else if (setting.type === 'argv') given.set(name, commandWords(value as readonly string[], where));
    else given.set(name, setting.default === true ? false : value);
  }
  return given;
}
