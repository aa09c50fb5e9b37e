import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type JsonObject, parseStrict } from '@repro/core';
import type { UserSchema } from '@repro/vel-validator';
import type { Values } from '../settings/table.ts';

/** The schema that `validation.schema_path` names, relative to the source; a directory means the file in it. */
export async function readSchema(directory: string, settings: Values): Promise<UserSchema | undefined> {
  const name = settings['validation.schema_path'];
  if (name === undefined) return undefined;
  const file = path.resolve(directory, name);
  const text = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EISDIR') throw error;
    return readFile(path.join(file, 'vel_manifest.schema.json'));
  });
  return { name, schema: parseStrict(text, { name }) as JsonObject | boolean };
}
