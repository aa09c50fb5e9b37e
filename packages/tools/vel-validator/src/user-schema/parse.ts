import { type JsonObject, parseStrict, ReproError } from '@repro/core';
import type { UserSchema } from '../options.ts';

/** A user's schema from the bytes of its file. @throws ERR_REPRO_JSON_…, ERR_REPRO_SCHEMA */
export function parseUserSchema(name: string, bytes: Uint8Array): UserSchema {
  const schema = parseStrict(bytes, { name });
  if (typeof schema === 'boolean') return { name, schema };
  if (typeof schema === 'object' && schema !== null && !Array.isArray(schema)) {
    return { name, schema: schema as JsonObject };
  }
  throw new ReproError('ERR_REPRO_SCHEMA', `${name}: a JSON Schema is an object or a boolean`, {
    hint: 'pass a JSON Schema of draft 2020-12, 2019-09, 07 or 06',
    at: { path: name },
  });
}
