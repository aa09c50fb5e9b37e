import { createHash } from 'node:crypto';
import type { Descriptor } from '@repro/evidence/oci';
import { publishError, shownUrl } from '../errors.ts';
import type { Client } from '../http/client.ts';
import type { Answer } from '../http/exchange.ts';
import { redirect } from './redirect.ts';

/** One repository of a registry (OCI distribution specification 1.1). */
export interface Registry {
  readonly client: Client;
  /** `/v2/NAME/…` as a URL. */
  url(path: string): URL;
  /**
   * Whether the blob is there; what cannot be told by the place that the registry names is not.
   * @throws ERR_REPRO_PUBLISH_DIGEST when the registry keeps something else under its digest
   */
  hasBlob(blob: Blob): Promise<boolean>;
  /** The bytes of a manifest by tag or digest; nothing when there is none. */
  manifest(reference: string): Promise<{ readonly bytes: Buffer; readonly mediaType: string } | undefined>;
  /** Puts a manifest; tells whether the registry took note of its subject itself. */
  putManifest(reference: string, manifest: ManifestBytes): Promise<{ readonly knowsSubject: boolean }>;
}

/** A manifest as it is sent. */
export interface ManifestBytes {
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
}

type Blob = Pick<Descriptor, 'digest' | 'size'>;

const ACCEPT = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json';

/** A repository, spoken to through a client for its host. */
export function openRegistry(client: Client, origin: string, name: string): Registry {
  const url = (path: string): URL => new URL(`${origin}/v2/${name}/${path}`);
  const keptUnder = async (reference: string): Promise<string> => {
    const found = await manifest(reference);
    return found ? digestOf(found.bytes) : 'nothing';
  };
  const manifest: Registry['manifest'] = async (reference) => {
    const where = url(`manifests/${reference}`);
    const answer = await client.send({ method: 'GET', url: where, headers: { accept: ACCEPT } });
    if (answer.status === 404) return undefined;
    requireStatus(answer, [200], where);
    // What a tag names is known only to the registry, which says it by the digest beside the bytes.
    const named = reference.startsWith('sha256:') ? reference : answer.headers['docker-content-digest'];
    if (named !== undefined) requireSame(digestOf(answer.body), named, where);
    return { bytes: answer.body, mediaType: answer.headers['content-type'] ?? '' };
  };
  return {
    client,
    url,
    hasBlob: (blob) => hasBlob(client, url(`blobs/${blob.digest}`), blob),
    manifest,
    async putManifest(reference, { bytes, descriptor }) {
      const where = url(`manifests/${reference}`);
      const headers = { 'content-type': descriptor.mediaType };
      const body = { size: bytes.length, open: () => bytes };
      const answer = await client.send({ method: 'PUT', url: where, headers, body });
      requireStatus(answer, [201], where);
      // What answers without a digest may be no registry, but something on the way to it.
      const kept = answer.headers['docker-content-digest'] ?? (await keptUnder(reference));
      requireSame(kept, descriptor.digest, where);
      return { knowsSubject: answer.headers['oci-subject'] !== undefined };
    },
  };
}

/**
 * Asks for a blob, also where the registry keeps it. That place need not understand the question, since an address there may
 * be made for a download alone: then the blob counts as missing, and to send it once more does no harm.
 */
async function hasBlob(client: Client, url: URL, blob: Blob): Promise<boolean> {
  let where = url;
  for (let hops = 0; ; hops++) {
    const answer = await client.send({ method: 'HEAD', url: where });
    if (answer.status === 200) {
      if (hops === 0) requireKept(answer, blob, url);
      return lengthOf(answer, blob.size) === blob.size;
    }
    const next = redirect(answer, where, hops);
    if (next === undefined) {
      if (hops === 0 && answer.status !== 404) requireStatus(answer, [200], where);
      return false;
    }
    where = next;
  }
}

/** How long the answer says that a blob is; as long as it should be where nothing is said. */
function lengthOf({ headers }: Answer, size: number): number {
  return Number(headers['content-length'] ?? size);
}

/**
 * A registry whose disk was full, or that was stopped while it wrote, may keep the beginning of a blob under the digest of
 * the whole. It takes that for the blob when it is sent once more, so that sending it would mend nothing.
 */
function requireKept(answer: Answer, { digest, size }: Blob, url: URL): void {
  requireSame(answer.headers['docker-content-digest'], digest, url);
  const found = lengthOf(answer, size);
  if (found === size) return;
  throw publishError('DIGEST', `${shownUrl(url)}: the registry keeps ${found} bytes, expected ${size}`, {
    hint: 'its storage is damaged: have the blob removed there, or publish to another registry',
  });
}

/** @throws ERR_REPRO_PUBLISH_AUTH for 401 and 403, else ERR_REPRO_PUBLISH_REFUSED with what the registry says */
export function requireStatus(answer: Answer, expected: readonly number[], url: URL): void {
  if (expected.includes(answer.status)) return;
  if (answer.status === 401 || answer.status === 403) {
    throw publishError('AUTH', `${shownUrl(url)}: not allowed (status ${answer.status})`, {
      hint: 'give credentials that may push here: docker login, or REPRO_PUBLISH_TOKEN',
    });
  }
  throw publishError('REFUSED', `${shownUrl(url)}: status ${answer.status}${errorCodes(answer.body)}`);
}

/** The codes of a registry's error (`{"errors":[{"code"}]}`): its messages may quote what was sent. */
function errorCodes(body: Buffer): string {
  try {
    const { errors } = JSON.parse(body.toString('utf8')) as { errors?: { code?: unknown }[] };
    const codes = (errors ?? [])
      .map(({ code }) => code)
      .filter((code) => typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code));
    return codes.length === 0 ? '' : `, ${codes.slice(0, 5).join(', ')}`;
  } catch {
    return '';
  }
}

/** A registry that kept other bytes than it was sent must not go unnoticed. */
export function requireSame(found: string | undefined, expected: string, url: URL): void {
  if (found === undefined || found === expected) return;
  throw publishError(
    'DIGEST',
    `${shownUrl(url)}: the registry says that it keeps ${found.slice(0, 80)}, expected ${expected}`,
    {
      hint: 'something on the way, or the registry itself, changed the bytes',
    },
  );
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
