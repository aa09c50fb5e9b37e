import { ReproError } from '@repro/core';
import { type Setting, type SettingName, settings } from './table.ts';

/** A setting's value after checking. */
export type SettingValue = string | number | boolean | readonly string[];

/**
 * A setting's value from a configuration file, typed as it stands there.
 * @throws ERR_REPRO_CONFIG naming `where`, what was expected and what was found.
 */
export function checkSetting(name: SettingName, value: unknown, where: string): SettingValue {
  const setting: Setting = settings[name];
  const fail = (expected: string): never => {
    throw configError(`${where}: ${name} is ${shown(value)}, expected ${expected}`);
  };
  switch (setting.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : fail('true or false');
    case 'integer':
      return inRange(setting, value) ? value : fail(`a whole number from ${setting.min} to ${setting.max}`);
    case 'list':
      return isTextList(value) ? value : fail('a list of texts');
    case 'choice':
      return setting.choices?.includes(value as string)
        ? (value as string)
        : fail(`${setting.choices?.join(', ')}`);
    case 'string':
      return typeof value === 'string' && value !== '' && !value.includes('\0') ? value : fail('a text');
  }
}

/** A setting's value from an environment variable; lists are separated by commas. */
export function settingFromText(name: SettingName, text: string, where: string): SettingValue {
  const { type } = settings[name];
  if (type === 'boolean') {
    if (/^(1|true|yes|on)$/i.test(text)) return true;
    if (/^(0|false|no|off)$/i.test(text)) return false;
    throw configError(`${where} is '${text}', expected 1 or 0`);
  }
  if (type === 'integer') return checkSetting(name, /^\d+$/.test(text) ? Number(text) : text, where);
  if (type === 'list')
    return text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  return checkSetting(name, text, where);
}

/** A value as an error shows it. What is a list or a mapping is only named so: in YAML it may be huge, or hold itself. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : JSON.stringify(value);
}

/** An error of configuration. */
export function configError(
  message: string,
  hint = 'run `repro config` to see every setting and where it came from',
): ReproError {
  return new ReproError('ERR_REPRO_CONFIG', message, { hint });
}

function inRange({ min = 0, max = Number.MAX_SAFE_INTEGER }: Setting, value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
}

function isTextList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && item !== '' && !item.includes('\0'))
  );
}
