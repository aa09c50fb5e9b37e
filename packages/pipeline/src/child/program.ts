import { createReadStream } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@repro/core';
import type { NamedDigest } from '@repro/evidence';

/** Files above this are data and no script. */
const MAX_SCRIPT = 256 * 1024 * 1024;

/**
 * What a command is made of, by digest: the program itself, and each argument that names a file of the source, which
 * is the script when the program is an interpreter. What is not found is left out: starting it will tell.
 */
export async function programFiles(
  argv: readonly string[],
  directory: string,
  searchPath: string,
): Promise<readonly NamedDigest[]> {
  const [program = '', ...args] = argv;
  const executable = await locate(program, directory, searchPath);
  const found = executable === undefined ? [] : [await digestOf(program, executable)];
  const root = await realpath(directory);
  for (const argument of new Set(args)) {
    const file = await realpath(path.resolve(directory, argument)).catch(() => undefined);
    if (file?.startsWith(`${root}${path.sep}`)) found.push(await digestOf(argument, file));
  }
  return found.filter((digest) => digest !== undefined);
}

async function locate(program: string, directory: string, searchPath: string): Promise<string | undefined> {
  const candidates = program.includes('/')
    ? [path.resolve(directory, program)]
    : searchPath.split(path.delimiter).map((folder) => path.join(folder || '.', program));
  for (const candidate of candidates) {
    if (await isExecutable(candidate)) return candidate;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return false;
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function digestOf(name: string, file: string): Promise<NamedDigest | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || found.size > MAX_SCRIPT || name === '') return undefined;
  return { name, sha256: (await sha256(createReadStream(file))).sha256 };
}
