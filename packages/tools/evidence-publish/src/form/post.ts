import { createHash } from 'node:crypto';
import { asChunks, type Bytes } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import { artifactOf, ociLayout } from '@repro/evidence/oci';
import { publishError } from '../errors.ts';
import { createClient } from '../http/client.ts';
import { createTransport } from '../http/transport.ts';
import { requireStatus } from '../oci/registry.ts';
import type { PublishOptions } from '../options.ts';
import type { Target } from '../target.ts';
import { tool } from '../tool.ts';
import type { Published, Receipt } from '../types.ts';
import { type FormPart, multipart } from './multipart.ts';

/**
 * Posts a release as a form with the fields `evidence`, `artifacts` and `manifest`, as the original Repro Pack did. The
 * `Idempotency-Key` is the digest of all that is sent, so that a server can tell a second try from a second release.
 */
export async function postRelease(
  files: EvidenceFiles,
  target: Target & { kind: 'http' },
  options: PublishOptions,
): Promise<Receipt> {
  const parts = await partsOf(files, options.onProgress);
  const key = keyOf(parts);
  const form = multipart(parts, `repro-${key.slice(0, 48)}`);
  const client = createClient(target.url.origin, {
    transport: createTransport(options),
    retrier: options,
    credentials: options.credentials ?? (async () => undefined),
    eager: true,
  });
  try {
    const headers = { 'content-type': form.type, 'idempotency-key': key };
    const answer = await client.send({ method: 'POST', url: target.url, headers, body: form });
    requireStatus(answer, [200, 201, 202, 204], target.url);
    return {
      schema_version: '1.0',
      tool,
      target: `${target.url.origin}${target.url.pathname}`,
      digest: `sha256:${key}`,
      tags: [],
      manifests: [],
      // All of a form is sent each time; no answer of HTTP tells whether the server had it before.
      files: parts.map(
        ({ fileName: name, sha256, size }): Published => ({
          name,
          digest: `sha256:${sha256}`,
          size,
          status: 'pushed',
        }),
      ),
    };
  } finally {
    await client.close();
  }
}

/** A part, and the digest of its file. */
interface DigestedPart extends FormPart {
  readonly sha256: string;
}

async function partsOf(
  files: EvidenceFiles,
  onProgress: PublishOptions['onProgress'],
): Promise<readonly DigestedPart[]> {
  const artifact = artifactOf(files);
  const { blobs } = await ociLayout(files);
  const types = new Map(blobs.map(({ path, descriptor }) => [path, descriptor.mediaType]));
  const sent = new Set<string>();
  const parts: DigestedPart[] = [];
  for (const { path, size } of files.files) {
    const { sha256 } = await files.digest(path);
    const field =
      path === 'evidence.json' ? 'evidence' : path === 'vel_manifest.json' ? 'manifest' : 'artifacts';
    const type = types.get(path) ?? 'application/octet-stream';
    const open = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield* theVery(sha256, {
        path,
        bytes: files.open(path),
        onProgress: sent.has(path) ? undefined : onProgress,
      });
      sent.add(path);
    };
    parts.push({ field, fileName: path, type, size, sha256, open });
  }
  // The three fields of the original come first, so that a server that looks no further has what it knows.
  const rank = (path: string): number => ['evidence.json', artifact, 'vel_manifest.json'].indexOf(path) & 3;
  return parts.toSorted((a, b) => rank(a.fileName) - rank(b.fileName));
}

interface Sending {
  readonly path: string;
  readonly bytes: Bytes;
  readonly onProgress: PublishOptions['onProgress'];
}

/**
 * The bytes of a file as long as they are the ones that were hashed. One that is written to while it is sent ends the
 * request before its end, or a server would keep a form under the digest of another.
 * @throws ERR_REPRO_PUBLISH_DIGEST
 */
async function* theVery(
  expected: string,
  { path, bytes, onProgress }: Sending,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  for await (const chunk of asChunks(bytes)) {
    hash.update(chunk);
    onProgress?.(chunk.length);
    yield chunk;
  }
  if (hash.digest('hex') === expected) return;
  throw publishError('DIGEST', `${path}: the file changed while it was published`, {
    hint: 'nothing may write to the release while it is published',
  });
}

function keyOf(parts: readonly DigestedPart[]): string {
  const hash = createHash('sha256');
  for (const { fileName, sha256 } of parts) hash.update(`${sha256}  ${fileName}\n`);
  return hash.digest('hex');
}
