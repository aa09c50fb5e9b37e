import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseStrict } from '@repro/core/parse';
import type { Flags } from './args-types.ts';
import { toReproError, usageError } from './errors.ts';
import { checkValue, type Value } from './flag-values.ts';

/** Flags that belong to one call and have no place in a file. */
const NOT_IN_FILE = new Set(['config', 'help', 'version', 'explain']);

/**
 * The flag values that a --config file holds: an object of flag names, JSON or YAML by its ending.
 * @throws ERR_REPRO_USAGE for an unknown flag or a value of the wrong type.
 */
export async function readConfigFile(
  file: string,
  name: string,
  flags: Flags,
): Promise<ReadonlyMap<string, Value>> {
  const document = await parseFile(file, name);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw usageError(`${name}: expected an object of flags`, 'write {"flag-name": value}');
  }
  const values = new Map<string, Value>();
  for (const [key, value] of Object.entries(document)) {
    const flag = NOT_IN_FILE.has(key) || !Object.hasOwn(flags, key) ? undefined : flags[key];
    if (!flag) throw usageError(`${name}: unknown flag '${key}'`);
    values.set(key, checkValue(`${name}: ${key}`, flag, value));
  }
  return values;
}

async function parseFile(file: string, name: string): Promise<unknown> {
  try {
    const text = await readFile(file, 'utf8');
    if (!/\.ya?ml$/.test(path.extname(file))) return parseStrict(text);
    const { parse } = await import('yaml');
    return parse(text, { uniqueKeys: true, maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError')
      throw usageError(`${name}: ${error.message}`);
    throw toReproError(error, name);
  }
}
