import { isReproError, parseStrict } from '@repro/core';
import { checkSetting } from './check.ts';
import { type SettingName, settingNames } from './table.ts';
import type { SettingValue } from './types.ts';
import { unknownKey } from './unknown.ts';
import { configError, shown } from './values.ts';

/** The sections a configuration file may have. */
export const sections: readonly string[] = [
  ...new Set(settingNames.map((name) => name.slice(0, name.indexOf('.')))),
];

/** The sections and settings of a configuration file, not yet checked. */
export async function parseConfigText(text: string, file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return parseStrict(text, { name: file });
    const { readSettings } = await import('@repro/data');
    return await readSettings({ name: file, bytes: Buffer.from(text), format: 'yaml' });
  } catch (error) {
    throw isReproError(error) ? configError(error.message, 'check the syntax of the file') : error;
  }
}

/**
 * The settings that a configuration document holds.
 * @throws ERR_REPRO_CONFIG for an unknown section or setting, or a value of the wrong type.
 */
export function readDocument(document: unknown, file: string): ReadonlyMap<SettingName, SettingValue> {
  const values = new Map<SettingName, SettingValue>();
  for (const [section, content] of membersOf(document ?? {}, file)) {
    if (!sections.includes(section)) throw unknownKey(`${file}: unknown section`, section, sections);
    for (const [key, value] of membersOf(content ?? {}, `${file}: ${section}`)) {
      const name = settingNames.find((candidate) => candidate === `${section}.${key}`);
      if (!name) throw unknownKey(`${file}: unknown setting`, `${section}.${key}`, namesIn(section));
      values.set(name, checkSetting(name, value, file));
    }
  }
  return values;
}

function membersOf(value: unknown, where: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw configError(`${where}: expected a mapping, found ${shown(value)}`);
}

const namesIn = (section: string): string[] => settingNames.filter((name) => name.startsWith(`${section}.`));
