import { createHash } from 'node:crypto';
import { canonicalize, compareBytes, isReproError, parseStrict } from '@repro/core';
import { type Descriptor, INDEX } from '@repro/evidence/oci';
import { publishError } from '../errors.ts';
import type { Registry } from './registry.ts';

/**
 * The tag that stands in for the referrers API ("Referrers tag schema"): `sha256-HEX`, an index of all manifests about a
 * subject. Those of others stay in it. One writer at a time: two at once lose entries, in every client.
 * @throws ERR_REPRO_PUBLISH_PROTOCOL when the tag holds something else; nothing is overwritten then
 */
export async function updateFallback(
  registry: Registry,
  subject: string,
  referrers: readonly Descriptor[],
): Promise<void> {
  const tag = subject.replace(':', '-');
  const present = await presentIn(registry, tag);
  const known = new Map(present.map((descriptor) => [descriptor.digest, descriptor]));
  const before = known.size;
  for (const descriptor of referrers)
    if (!known.has(descriptor.digest)) known.set(descriptor.digest, descriptor);
  if (known.size === before) return;
  const manifests = [...known.values()].sort((a, b) => compareBytes(a.digest, b.digest));
  const bytes = Buffer.from(canonicalize({ schemaVersion: 2, mediaType: INDEX, manifests }));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  await registry.putManifest(tag, { bytes, descriptor: { mediaType: INDEX, digest, size: bytes.length } });
}

async function presentIn(registry: Registry, tag: string): Promise<readonly Descriptor[]> {
  const found = await registry.manifest(tag);
  if (!found) return [];
  try {
    const { mediaType, manifests } = parseStrict(found.bytes) as { mediaType?: unknown; manifests?: unknown };
    if (mediaType === INDEX && Array.isArray(manifests) && manifests.every(isDescriptor)) return manifests;
  } catch (error) {
    if (!isReproError(error)) throw error;
  }
  throw publishError('PROTOCOL', `the tag ${tag} holds no index of referrers`, {
    hint: 'remove the tag, or publish under another name: it is where readers look for the evidence',
  });
}

/** What others wrote there is kept, so that it must be what an index may hold. */
function isDescriptor(value: unknown): value is Descriptor {
  if (typeof value !== 'object' || value === null) return false;
  const { mediaType, digest, size } = value as Readonly<Record<string, unknown>>;
  return (
    typeof mediaType === 'string' &&
    typeof digest === 'string' &&
    /^[a-z0-9+._-]+:[A-Za-z0-9=_-]+$/.test(digest) &&
    Number.isSafeInteger(size)
  );
}
