import { collect, type Json } from '@repro/core';
import { parseStrict } from '@repro/core/parse';
import type { ReleaseMetadata } from './document.ts';
import { wrong } from './errors.ts';
import { limits, type NamedBytes } from './options.ts';

/**
 * The release's own metadata, read strictly and held against its schema.
 * @throws ERR_REPRO_RBOM_METADATA, ERR_REPRO_TOO_LARGE, and what `parseStrict` throws
 */
export async function readMetadata(given: NamedBytes | ReleaseMetadata): Promise<ReleaseMetadata> {
  const [name, document] = isNamed(given) ? [given.name, await parsed(given)] : ['metadata', given];
  const { releaseMetadataErrors } = await import('./schema.gen.ts');
  const [error] = releaseMetadataErrors(document);
  if (!error) return document as ReleaseMetadata;
  throw wrong(
    'METADATA',
    `${name}: ${error.instancePath || 'the document'} ${error.message}`,
    'see release_metadata.schema.json for the members that have a meaning; all others may hold anything',
  );
}

function isNamed(given: NamedBytes | ReleaseMetadata): given is NamedBytes {
  const { bytes } = given as Partial<NamedBytes>;
  return bytes instanceof Uint8Array || (typeof bytes === 'object' && Symbol.asyncIterator in bytes);
}

async function parsed({ name, bytes }: NamedBytes): Promise<Json> {
  const content = await collect(bytes, limits.metadataBytes, name);
  return parseStrict(content, { name, maxBytes: limits.metadataBytes });
}
