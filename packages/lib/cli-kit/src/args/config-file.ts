import path from 'node:path';
import { collect } from '@repro/core/bytes';
import { parseStrict } from '@repro/core/parse';
import { usageError } from '../errors.ts';
import type { Inputs } from '../io/inputs.ts';
import { unknownKey } from './scan.ts';
import type { Flags } from './types.ts';
import { checkValue, type Value } from './values.ts';

/** Flags that belong to one call and have no place in a file. */
const NOT_IN_FILE = new Set(['config', 'help', 'version', 'explain']);

/** What a --config file may have in bytes. YAML in brackets alone takes its reader 1.5 KiB of memory for each byte. */
const LIMITS = { json: 1024 * 1024, yaml: 64 * 1024 };

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(path.extname(name));

/** What a --config file holds, told apart. */
export interface ConfigFile {
  readonly flags: ReadonlyMap<string, Value>;
  readonly sections: Readonly<Record<string, unknown>>;
}

/**
 * The flag values that a --config file holds, and the sections that belong to the command: an object of flag names
 * and section names, YAML when its name ends so, else JSON.
 * @throws ERR_REPRO_USAGE for an unknown flag or a value of the wrong type, ERR_REPRO_CONFIG or ERR_REPRO_JSON_…
 * for a text that is not well-formed or that readers do not take alike, with line and column; ERR_REPRO_TOO_…
 */
export async function readConfigFile(
  name: string,
  known: { readonly flags: Flags; readonly sections: readonly string[] },
  inputs: Inputs,
): Promise<ConfigFile> {
  const flags = Object.fromEntries(Object.entries(known.flags).filter(([flag]) => !NOT_IN_FILE.has(flag)));
  if (name === '-') throw usageError('--config is -, expected a file', 'standard input is for data');
  const { bytes } = await inputs.open(name);
  const content = await collect(bytes, isYaml(name) ? LIMITS.yaml : LIMITS.json, name);
  const document = await parseConfig(content, name);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw usageError(`${name}: expected an object of flags`, 'write {"flag-name": value}');
  }
  const values = new Map<string, Value>();
  const sections: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(document)) {
    if (known.sections.includes(key)) {
      sections[key] = value;
      continue;
    }
    const flag = Object.hasOwn(flags, key) ? flags[key] : undefined;
    if (!flag) throw await unknownKey(key, flags, name);
    values.set(key, checkValue(`${name}: ${key}`, flag, value));
  }
  return { flags: values, sections };
}

/** JSON without the reader of YAML, which takes longer to load than Node itself. */
async function parseConfig(content: Uint8Array, name: string): Promise<unknown> {
  if (!isYaml(name)) return parseStrict(content, { name });
  return (await import('@repro/data')).readSettings({ name, bytes: content, format: 'yaml' });
}
