import { commandWords } from '@repro/cli-kit/words';
import { checkCommands, checkPlugins } from './programs.ts';
import { type SettingName, settings } from './table.ts';
import type { Setting, SettingValue } from './types.ts';
import { configError, isText, isTextList, shown } from './values.ts';

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
      return inRange(setting, value) || isName(setting, value) ? value : fail(range(setting));
    case 'list':
    case 'argv':
      return isTextList(value) ? value : fail('a list of texts');
    case 'commands':
      return checkCommands(value, `${where}: ${name}`);
    case 'plugins':
      return checkPlugins(value, `${where}: ${name}`);
    case 'choice':
      return setting.choices?.includes(value as string)
        ? (value as string)
        : fail(`${setting.choices?.join(', ')}`);
    case 'string':
      return isText(value) ? value : fail('a text');
  }
}

/** A setting's value from an environment variable; lists are separated by commas, a program may also be
 * said as its flag has it, hooks and plug-ins are JSON. */
export function settingFromText(name: SettingName, text: string, where: string): SettingValue {
  const { type } = settings[name];
  if (type === 'boolean') {
    if (/^(1|true|yes|on)$/i.test(text)) return true;
    if (/^(0|false|no|off)$/i.test(text)) return false;
    throw configError(`${where} is '${text}', expected 1 or 0`);
  }
  if (type === 'integer') return checkSetting(name, /^\d+$/.test(text) ? Number(text) : text, where);
  if (type === 'commands' || type === 'plugins') return checkSetting(name, jsonOf(text, where), where);
  if (type === 'list') return itemsOf(text);
  // A list of words is separated by commas, as all lists here are; its other forms are those of the flag.
  if (type === 'argv') return commandWords(text.trimStart().startsWith('[') ? [text] : itemsOf(text), where);
  return checkSetting(name, text, where);
}

function itemsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw configError(`${where} is no JSON, expected the list as it stands in a configuration file`);
  }
}

function isName({ names = [] }: Setting, value: unknown): value is string {
  return names.includes(value as string);
}

function range({ min, max, names = [] }: Setting): string {
  return [...names, `a whole number from ${min} to ${max}`].join(', ');
}

function inRange({ min = 0, max = Number.MAX_SAFE_INTEGER }: Setting, value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
}
