import path from 'node:path';
import { collect } from '@repro/core/bytes';
import { isReproError } from '@repro/core/error';
import { systemError } from '@repro/core/system-error';
import { fileBytes } from '../workspace/file-bytes.ts';
import { readStart } from '../workspace/regular-file.ts';
import { parseConfigText, readDocument, sections } from './parse-file.ts';
import type { SettingName } from './table.ts';
import type { SettingValue } from './types.ts';
import { checkUtf8, configError } from './values.ts';

/** A configuration file that was found, by its name relative to the source where it lies there. */
export interface ConfigFile {
  readonly name: string;
  readonly values: ReadonlyMap<SettingName, SettingValue>;
}

const OWN_NAMES = ['repro.config.yml', 'repro.config.yaml', 'repro.config.json'] as const;
/** The original Repro Pack's name, which other programs use too. */
const SHARED_NAME = 'config.yml';
/** The names that are ours alone, the usual one first. */
export const CONFIG_NAMES = OWN_NAMES;
/** Bytes of a file. YAML in brackets alone takes its reader 1.5 KiB of memory for each of them. */
const LIMIT = 64 * 1024;
/** What there is where no configuration is: nothing, or something that cannot be one. */
const ABSENT = ['ERR_REPRO_NOT_FOUND', 'ERR_REPRO_NOT_A_DIRECTORY', 'ERR_REPRO_IS_A_DIRECTORY'];

/**
 * The configuration file of a source tree, or the one named by --config.
 * `config.yml` is taken for ours only when all its sections are: a foreign one is left alone.
 * @throws ERR_REPRO_CONFIG when there are two, or one does not hold what it should.
 */
export async function findConfig(
  directory: string,
  named?: { readonly name: string; readonly path: string },
): Promise<ConfigFile | undefined> {
  if (named) {
    const { name } = named;
    const text = textOf(await readNamed(named), name);
    return { name, values: readDocument(await parseConfigText(text, name), name) };
  }
  const found = await Promise.all(OWN_NAMES.map((name) => readOwn(directory, name)));
  const files = [...found, await readShared(directory)].filter((file) => file !== undefined);
  const [first, second] = files;
  if (first && second) throw configError(`both ${first.name} and ${second.name} exist`, 'keep one of them');
  return first;
}

/** Whatever the user names may be read, a pipe of the shell too. */
async function readNamed({ name, path: file }: { name: string; path: string }): Promise<Uint8Array> {
  try {
    return await collect(fileBytes(file), LIMIT, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw configError(`${name}: no such file`, 'check the path given to --config');
    throw systemError(error, name) ?? error;
  }
}

async function readOwn(directory: string, name: string): Promise<ConfigFile | undefined> {
  const bytes = await readIfThere(directory, name);
  if (!bytes) return undefined;
  return { name, values: readDocument(await parseConfigText(textOf(bytes, name), name), name) };
}

async function readShared(directory: string): Promise<ConfigFile | undefined> {
  const bytes = await readIfThere(directory, SHARED_NAME);
  if (!bytes) return undefined;
  const keys = firstKeys(bytes);
  if (keys.length > 0 && !isOurs(keys)) return undefined;
  const read = async (): Promise<unknown> => parseConfigText(textOf(bytes, SHARED_NAME), SHARED_NAME);
  // What is written in brackets, or is no mapping, may be anybody's.
  const document = await (keys.length > 0 ? read() : read().catch(() => undefined));
  if (typeof document !== 'object' || document === null || !isOurs(Object.keys(document))) return undefined;
  return { name: SHARED_NAME, values: readDocument(document, SHARED_NAME) };
}

function isOurs(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => sections.includes(key));
}

/**
 * The keys that stand in the first column: told of any bytes, so that a file of another program need be no YAML that can be
 * read, and ours is not passed over for a fault of syntax.
 */
function firstKeys(bytes: Buffer): string[] {
  const lines = bytes.toString('latin1').matchAll(/^["']?([^\s"'#:[\]{}-][^"':\n]*)["']?[^\S\n]*:/gm);
  return Array.from(lines, ([, key = '']) => key.trim());
}

/** A byte more than a configuration may have tells one that is too large. */
async function readIfThere(directory: string, name: string): Promise<Buffer | undefined> {
  return readStart(path.join(directory, name), LIMIT + 1, name).catch((error: unknown) => {
    if (isReproError(error) && ABSENT.includes(error.code)) return undefined;
    throw error;
  });
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > LIMIT)
    throw configError(`${name}: larger than ${LIMIT} bytes`, 'a configuration is a small file');
  checkUtf8(bytes, name);
  return new TextDecoder().decode(bytes);
}
