import path from 'node:path';
import { collect } from '@repro/core/bytes';
import { ReproError } from '@repro/core/error';
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
 * for a text that is not well-formed, with line and column.
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

async function parseConfig(content: Uint8Array, name: string): Promise<unknown> {
  if (!isYaml(name)) return parseStrict(content, { name });
  return parseYaml(decode(content, name), name);
}

function decode(content: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new ReproError('ERR_REPRO_CONFIG', `${name}: not valid UTF-8`, {
      hint: 'save the file as UTF-8',
      cause,
    });
  }
}

/** Aliases are bounded: a few lines of them can stand for billions of nodes. */
async function parseYaml(text: string, name: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { uniqueKeys: true, strict: true, version: '1.2' });
  const [error] = document.errors;
  if (error) throw yamlError(name, error);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new ReproError(
      'ERR_REPRO_CONFIG',
      `${name}: an alias names no anchor, or aliases stand for too many nodes`,
      {
        hint: 'write the values out',
        cause,
      },
    );
  }
}

function yamlError(
  name: string,
  error: { message: string; linePos?: readonly { line: number; col: number }[] | undefined },
): ReproError {
  const place = error.linePos?.[0];
  const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
  const where = place ? `${name}, line ${place.line}, column ${place.col}` : name;
  return new ReproError('ERR_REPRO_CONFIG', `${where}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`, {
    hint: 'correct the YAML at this place',
    ...(place && { at: { path: name, line: place.line, column: place.col } }),
    // Without its cause, which quotes the lines of the file: what stands there may be nobody's to read in a log.
  });
}
