import { canonicalize } from '@repro/core';
import { type Descriptor, INDEX, REF_NAME, VERSION } from './types.ts';

/** `index.json` of an image layout, canonical: the release's manifest first, under its version as a tag. */
export function indexBytes([release, ...referrers]: readonly Descriptor[]): Uint8Array {
  const annotations = { ...release?.annotations, [REF_NAME]: tagOf(release?.annotations?.[VERSION]) };
  const manifests = [{ ...release, annotations }, ...referrers];
  return Buffer.from(canonicalize({ schemaVersion: 2, mediaType: INDEX, manifests }));
}

/** A version as a tag (OCI distribution specification: `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`); `+` is not allowed in one. */
export function tagOf(version: string | undefined): string {
  const tag = (version ?? '')
    .replace(/[^a-zA-Z0-9._-]/g, '_')
    .replace(/^[.-]+/, '')
    .slice(0, 128);
  return tag === '' ? 'latest' : tag;
}
