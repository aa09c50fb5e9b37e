import type { Json } from '@repro/core';
import type { SchemaError } from '../schema.gen.ts';
import { isObject, type Listing, type Misfit } from './listing.ts';

/** The members of an RBOM that are looked at, as they are on the wire. */
interface Rbom {
  readonly release_version: string;
  readonly artifacts: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
}

/** An RBOM, held against schema/release_bom.schema.json. */
export async function readRbom(document: Json): Promise<Listing> {
  const schema = versionOf(document);
  const format = 'rbom';
  if (schema?.known === 'no') return { format, schema, artifacts: [], misfits: [] };
  const misfits = await misfitsOf(document, schema?.known === 'newer');
  const base = { format, ...(schema && { schema }), misfits } as const;
  if (misfits.length > 0) return { ...base, artifacts: [] };
  const { release_version: version, artifacts } = document as unknown as Rbom;
  return {
    ...base,
    version,
    artifacts: artifacts.map(({ name, sha256, size }, i) => ({
      name,
      sha256,
      size,
      pointer: `/artifacts/${i}`,
    })),
  };
}

/** 1.0 is known; a later 1.x has all of it and more; anything else may mean something else by the same names. */
function versionOf(document: Json): Listing['schema'] {
  const found = isObject(document) ? document['schema_version'] : undefined;
  if (typeof found !== 'string') return undefined;
  if (found === '1.0') return { found, known: 'yes' };
  return { found, known: /^1\.[1-9]\d{0,3}$/.test(found) ? 'newer' : 'no' };
}

async function misfitsOf(document: Json, newer: boolean): Promise<Misfit[]> {
  const { releaseBomErrors } = await import('../schema.gen.ts');
  const judged = newer ? { ...(document as object), schema_version: '1.0' } : document;
  return releaseBomErrors(judged)
    .filter(({ keyword }) => !(newer && keyword === 'additionalProperties'))
    .map(misfit);
}

function misfit({ instancePath: pointer, message, params }: SchemaError): Misfit {
  const { additionalProperty } = params;
  const detail = additionalProperty === undefined ? '' : `: ${JSON.stringify(additionalProperty)}`;
  return { pointer, problem: message + detail };
}
