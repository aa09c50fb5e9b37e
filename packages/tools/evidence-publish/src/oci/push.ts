import type { EvidenceFiles } from '@repro/evidence';
import { type OciBlob, type OciLayout, ociLayout, type SealedManifest, tagOf } from '@repro/evidence/oci';
import { createClient } from '../http/client.ts';
import { createTransport } from '../http/transport.ts';
import { defaults, type PublishOptions } from '../options.ts';
import type { Target } from '../target.ts';
import { tool } from '../tool.ts';
import type { Published, Receipt } from '../types.ts';
import { updateFallback } from './fallback.ts';
import { openRegistry, type Registry } from './registry.ts';
import { uploadBlob } from './upload.ts';

/**
 * Pushes a release: blobs first, then manifests, last the tag, so that whoever sees the tag sees everything. What is there
 * already, by its digest, is not sent again.
 */
export async function pushRelease(
  files: EvidenceFiles,
  target: Target & { kind: 'oci' },
  options: PublishOptions,
): Promise<Receipt> {
  const layout = await ociLayout(files);
  const client = createClient(target.origin, {
    transport: createTransport(options),
    retrier: options,
    credentials: options.credentials ?? (async () => undefined),
    scope: `repository:${target.name}:pull,push`,
  });
  try {
    const registry = openRegistry(client, target.origin, target.name);
    const pushed = await pushBlobs(registry, layout, options);
    const tags = [...new Set([target.tag ?? tagOf(layout.version), ...(options.tags ?? [])])];
    const { manifests, referrers } = await pushManifests(registry, layout, tags);
    return {
      schema_version: '1.0',
      tool,
      target: `oci://${new URL(target.origin).host}/${target.name}`,
      digest: layout.release.descriptor.digest,
      tags,
      referrers,
      manifests,
      files: pushed,
    };
  } finally {
    await client.close();
  }
}

async function pushBlobs(
  registry: Registry,
  layout: OciLayout,
  options: PublishOptions,
): Promise<Published[]> {
  const manifests = new Set([layout.release, ...layout.referrers].map(({ descriptor }) => descriptor.digest));
  const published: Published[] = [];
  for (const blob of layout.blobs.filter(({ descriptor }) => !manifests.has(descriptor.digest))) {
    published.push(await pushBlob(registry, blob, options));
  }
  return published;
}

async function pushBlob(registry: Registry, blob: OciBlob, options: PublishOptions): Promise<Published> {
  const { digest, size } = blob.descriptor;
  const name = blob.path ?? 'config';
  if (await registry.hasBlob(blob.descriptor)) {
    options.onProgress?.(size);
    return { name, digest, size, status: 'exists' };
  }
  const { chunkSize = defaults.chunkSize, onProgress } = options;
  await uploadBlob(registry, blob, { chunkSize, onProgress });
  return { name, digest, size, status: 'pushed' };
}

async function pushManifests(
  registry: Registry,
  { release, referrers }: OciLayout,
  tags: readonly string[],
): Promise<{ readonly manifests: Published[]; readonly referrers: 'api' | 'tag' }> {
  const manifests = [await pushManifest(registry, release)];
  let knowsSubjects = true;
  for (const referrer of referrers) {
    const { published, knowsSubject } = await pushReferrer(registry, referrer);
    manifests.push(published);
    knowsSubjects &&= knowsSubject;
  }
  if (!knowsSubjects) {
    await updateFallback(
      registry,
      release.descriptor.digest,
      referrers.map(({ descriptor }) => descriptor),
    );
  }
  for (const tag of tags) await registry.putManifest(tag, release);
  return { manifests, referrers: knowsSubjects ? 'api' : 'tag' };
}

async function pushManifest(registry: Registry, sealed: SealedManifest): Promise<Published> {
  const { digest, size, artifactType = '' } = sealed.descriptor;
  const isThere = (await registry.manifest(digest)) !== undefined;
  if (!isThere) await registry.putManifest(digest, sealed);
  return { name: artifactType, digest, size, status: isThere ? 'exists' : 'pushed' };
}

/** A referrer is put each time, since only that answer tells whether the registry has a referrers API; the same bytes change nothing. */
async function pushReferrer(
  registry: Registry,
  sealed: SealedManifest,
): Promise<{ readonly published: Published; readonly knowsSubject: boolean }> {
  const { digest, size, artifactType = '' } = sealed.descriptor;
  const isThere = (await registry.manifest(digest)) !== undefined;
  const { knowsSubject } = await registry.putManifest(digest, sealed);
  return {
    published: { name: artifactType, digest, size, status: isThere ? 'exists' : 'pushed' },
    knowsSubject,
  };
}
