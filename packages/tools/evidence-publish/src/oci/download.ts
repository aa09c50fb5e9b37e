import { createHash } from 'node:crypto';
import { isReproError } from '@repro/core';
import type { Descriptor } from '@repro/evidence/oci';
import { publishError, shownUrl } from '../errors.ts';
import { networkError, type OpenAnswer } from '../http/exchange.ts';
import { pause } from '../http/retry.ts';
import { defaults } from '../options.ts';
import { redirect } from './redirect.ts';
import { type Registry, requireSame, requireStatus } from './registry.ts';

/** A try that brought less than so many bytes counts as one without progress: a line that lives by drops is given up. */
const PROGRESS = 1024 * 1024;
/** Bytes that a line must carry in each second, over a whole try: a server must not hold us for ever. */
const SLOWEST = 16 * 1024;

/**
 * The bytes of a blob ("Pulling blobs"), held against size and digest: whoever reads to the end without an error has had
 * the very bytes. After a failure the download goes on from where it was. Redirects are followed, as registries keep blobs
 * in other places; an authorization never goes along to another host.
 * @throws ERR_REPRO_PUBLISH_MISSING when the registry has no such blob, _DIGEST when it has other bytes under this digest,
 * _NETWORK, _TIMEOUT, _REFUSED when the tries are used up; _AUTH, _PROTOCOL
 */
export async function* downloadBlob(
  registry: Registry,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { attempts = defaults.attempts } = registry.client.retrier;
  const hash = createHash('sha256');
  const url = registry.url(`blobs/${digest}`);
  let at = 0;
  let mark = 0;
  for (let attempt = 1; at < size || attempt === 1; attempt++) {
    try {
      for await (const chunk of fromOffset(registry, url, { at, size })) {
        hash.update(chunk);
        at += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (at - mark >= PROGRESS) attempt = 1;
      mark = at;
      if (attempt >= attempts || !mayGoOn(error)) throw error;
      await pause(attempt, registry.client.retrier, { reason: (error as Error).message });
    }
  }
  requireSame(`sha256:${hash.digest('hex')}`, digest, url);
}

function mayGoOn(error: unknown): boolean {
  return isReproError(error) && /_(NETWORK|TIMEOUT|REFUSED)$/.test(error.code);
}

interface Part {
  readonly at: number;
  readonly size: number;
}

/** What is left of a blob from one answer; an error when that is not all of it, or too much. */
async function* fromOffset(
  registry: Registry,
  url: URL,
  { at, size }: Part,
): AsyncGenerator<Uint8Array, void, undefined> {
  const answer = await openBlob(registry, url, at);
  const { timeout, retrier } = registry.client;
  const late = publishError('TIMEOUT', `${shownUrl(url)}: the blob did not come to its end in time`);
  const timer = setTimeout(
    () => answer.body.destroy(late),
    Math.min(timeout + ((size - at) / SLOWEST) * 1000, 2 ** 31 - 1),
  );
  // A registry that knows no ranges sends all of it again.
  let skip = answer.status === 206 ? 0 : at;
  let left = size - at;
  try {
    for await (const chunk of answer.body) {
      const rest = chunk.subarray(Math.min(skip, chunk.length));
      skip -= chunk.length - rest.length;
      left -= rest.length;
      if (left < 0) throw publishError('DIGEST', `${shownUrl(url)}: the blob is longer than ${size} bytes`);
      if (rest.length > 0) yield rest;
    }
  } catch (error) {
    retrier.signal?.throwIfAborted();
    throw networkError(error, url);
  } finally {
    clearTimeout(timer);
    answer.body.destroy();
  }
  if (left > 0) throw publishError('NETWORK', `${shownUrl(url)}: the answer ended ${left} bytes too early`);
}

async function openBlob({ client }: Registry, url: URL, at: number): Promise<OpenAnswer> {
  let where = url;
  for (let hops = 0; ; hops++) {
    const headers = at === 0 ? {} : { range: `bytes=${at}-` };
    const answer = await client.open({ method: 'GET', url: where, headers });
    if (answer.status === 200) return answer;
    if (answer.status === 206 && answer.headers['content-range']?.startsWith(`bytes ${at}-`)) return answer;
    answer.body.destroy();
    if (answer.status === 404) {
      throw publishError('MISSING', `${shownUrl(url)}: the registry does not have this blob`, {
        hint: 'it was removed, or never arrived: publish it again',
      });
    }
    const next = redirect(answer, where, hops);
    if (next === undefined) requireStatus({ ...answer, body: Buffer.alloc(0) }, [200], where);
    else where = next;
  }
}
