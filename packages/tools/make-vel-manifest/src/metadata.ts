import { collect, type JsonObject } from '@repro/core';
import { ReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { limits, type NamedBytes } from './options.ts';

/**
 * The user's own metadata, a JSON object that is carried along.
 * @throws ERR_REPRO_VEL_METADATA for another value, ERR_REPRO_TOO_LARGE, and what `parseStrict` throws
 */
export async function readMetadata({ name, bytes }: NamedBytes): Promise<JsonObject> {
  const content = await collect(bytes, limits.metadataBytes);
  const document = parseStrict(content, { name, maxBytes: limits.metadataBytes });
  if (typeof document === 'object' && document !== null && !Array.isArray(document))
    return document as JsonObject;
  throw new ReproError('ERR_REPRO_VEL_METADATA', `${name}: expected a JSON object`, {
    hint: 'put what you want to add under names of your own: {"release_manager":"…"}',
  });
}
