import { isReproError } from '@repro/core';
import type { OciBlob } from '@repro/evidence/oci';
import { publishError, shownUrl } from '../errors.ts';
import type { Answer, RequestBody } from '../http/exchange.ts';
import { pause } from '../http/retry.ts';
import { parseUrl } from '../http/url.ts';
import { defaults } from '../options.ts';
import { type Cursor, openCursor } from './cursor.ts';
import { type Registry, requireSame, requireStatus } from './registry.ts';

/** Where an upload stands. */
interface Session {
  /** Where the next request goes; each answer names it anew. */
  readonly location: URL;
  /** Bytes that the registry has. */
  readonly offset: number;
  /** The least that a piece may have but for the last (`OCI-Chunk-Min-Length`); 0 where the registry says nothing. */
  readonly least: number;
}

/** How an upload is cut and followed. */
export interface UploadOptions {
  readonly chunkSize: number;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Uploads a blob in pieces ("Pushing a blob in chunks"), which are larger than asked for where the registry takes no
 * smaller. After a failure the registry is asked how far it came, and the upload goes on from there; one that it has
 * forgotten begins anew. The registry must confirm the digest at the end, and tell no other size of the blob than its own.
 * @throws ERR_REPRO_PUBLISH_NETWORK, _TIMEOUT, _REFUSED when the tries are used up; _AUTH, _DIGEST, _PROTOCOL
 */
export async function uploadBlob(registry: Registry, blob: OciBlob, options: UploadOptions): Promise<void> {
  const cursor = openCursor(blob);
  try {
    await upload(registry, { blob, cursor }, options);
    // It may have let go of what came, since it keeps a part of the same for another repository and takes it for the whole.
    await registry.hasBlob(blob.descriptor);
  } finally {
    await cursor.close();
  }
}

/** A blob, and where it is being read. */
interface Content {
  readonly blob: OciBlob;
  readonly cursor: Cursor;
}

async function upload(registry: Registry, content: Content, options: UploadOptions): Promise<void> {
  const { blob } = content;
  const { retrier } = registry.client;
  const { attempts = defaults.attempts } = retrier;
  const told = progressOnce(options.onProgress);
  let session: Session | undefined;
  let furthest = 0;
  // Tries count those without any progress: a long upload over a bad line may fail often and still arrive. Progress is
  // what goes beyond all that was reached before, or a registry that keeps nothing would be sent the same for ever.
  for (let attempt = 1; ; attempt++) {
    // It is tried again below, where that may help: a registry that refuses to begin does so every time.
    session ??= await begin(registry);
    try {
      for (; session.offset < blob.descriptor.size; told(session.offset)) {
        session = await sendChunk(registry, content, { session, chunkSize: options.chunkSize });
        if (session.offset > furthest) attempt = 1;
        furthest = Math.max(furthest, session.offset);
      }
      await finish(registry, blob, session);
      return;
    } catch (error) {
      if (attempt >= attempts || !mayGoOn(error)) throw error;
      await pause(attempt, retrier, { reason: (error as Error).message });
      session = await resume(registry, session, blob.descriptor.size);
    }
  }
}

/** An upload that begins anew must not be counted twice. */
function progressOnce(onProgress: UploadOptions['onProgress']): (offset: number) => void {
  let highest = 0;
  return (offset) => {
    if (offset <= highest) return;
    onProgress?.(offset - highest);
    highest = offset;
  };
}

function mayGoOn(error: unknown): boolean {
  return isReproError(error) && /_(NETWORK|TIMEOUT|REFUSED)$/.test(error.code);
}

async function begin(registry: Registry): Promise<Session> {
  const where = registry.url('blobs/uploads/');
  const answer = await registry.client.send({ method: 'POST', url: where, body: empty });
  requireStatus(answer, [202], where);
  const [least = '0'] = /^\d{1,15}$/.exec(answer.headers['oci-chunk-min-length'] ?? '') ?? [];
  return { location: locationOf(answer, where), offset: 0, least: Number(least) };
}

const empty: RequestBody = { size: 0, open: () => new Uint8Array(0) };

async function sendChunk(
  { client }: Registry,
  { blob, cursor }: Content,
  {
    session: { location, offset, least },
    chunkSize,
  }: { readonly session: Session; readonly chunkSize: number },
): Promise<Session> {
  const end = Math.min(blob.descriptor.size, offset + Math.max(chunkSize, least));
  const answer = await client.sendOnce({
    method: 'PATCH',
    url: location,
    headers: { 'content-type': 'application/octet-stream', 'content-range': `${offset}-${end - 1}` },
    body: { size: end - offset, open: () => cursor.read(offset, end) },
  });
  requireStatus(answer, [202], location);
  return { location: locationOf(answer, location), offset: keptOf(answer, { offset, end }, location), least };
}

/** How much the registry has after a piece was sent. @throws ERR_REPRO_PUBLISH_PROTOCOL, _REFUSED */
function keptOf(
  answer: Answer,
  { offset, end }: { readonly offset: number; readonly end: number },
  url: URL,
): number {
  const kept = receivedOf(answer, end);
  if (kept > end) {
    const problem = `the registry says that it has ${kept} bytes, and was sent ${end}`;
    throw publishError('PROTOCOL', `${shownUrl(url)}: ${problem}`);
  }
  if (kept > offset) return kept;
  throw publishError('REFUSED', `${shownUrl(url)}: the registry kept nothing of what was sent`);
}

async function finish({ client }: Registry, blob: OciBlob, { location }: Session): Promise<void> {
  const url = new URL(location);
  url.searchParams.set('digest', blob.descriptor.digest);
  const answer = await client.sendOnce({ method: 'PUT', url, body: empty });
  // A registry that computed another digest answers 400 DIGEST_INVALID: the bytes changed on the way.
  if (answer.status === 400 && answer.body.includes('DIGEST_INVALID')) {
    throw publishError(
      'DIGEST',
      `${shownUrl(url)}: the registry received other bytes than ${blob.descriptor.digest}`,
      {
        hint: 'something on the way changed the bytes, or the file changed while it was sent',
      },
    );
  }
  requireStatus(answer, [201], url);
  requireSame(answer.headers['docker-content-digest'], blob.descriptor.digest, url);
}

/** How far the registry came; nothing when it knows nothing of the upload any more. */
async function resume(
  { client }: Registry,
  { location, least }: Session,
  size: number,
): Promise<Session | undefined> {
  try {
    const answer = await client.sendOnce({ method: 'GET', url: location });
    if (answer.status !== 204 && answer.status !== 202) return undefined;
    const offset = receivedOf(answer, 0);
    return offset > size ? undefined : { location: locationOf(answer, location), offset, least };
  } catch {
    return undefined;
  }
}

/**
 * `Range: 0-N` counts the last byte that was received. Of none and of one byte a registry says `0-0`: that is one where
 * `sent` is one, as the digest at the end will tell, and else none.
 */
function receivedOf({ headers }: Answer, sent: number): number {
  const [, last] = /^(?:bytes=)?0-(\d{1,15})$/.exec(headers['range'] ?? '') ?? [];
  if (last === undefined) return sent;
  return last === '0' && sent !== 1 ? 0 : Number(last) + 1;
}

function locationOf({ headers }: Answer, base: URL): URL {
  const text = headers['location'];
  const url = text === undefined ? undefined : parseUrl(text, base);
  if (url?.protocol === base.protocol) return url;
  throw publishError('PROTOCOL', `${shownUrl(base)}: the registry does not say where the upload goes on`);
}
