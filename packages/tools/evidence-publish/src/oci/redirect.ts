import type { OpenAnswer } from '../http/exchange.ts';
import { parseUrl } from '../http/url.ts';

/** Registries keep blobs elsewhere and send one there; not further than this. */
const MAX_REDIRECTS = 3;

/**
 * Where an answer to a request for a blob sends us, after `hops` such answers: never from an encrypted place to one that is
 * not. Nothing when it sends us nowhere, or too far.
 */
export function redirect(
  { status, headers }: Pick<OpenAnswer, 'status' | 'headers'>,
  base: URL,
  hops: number,
): URL | undefined {
  if (hops >= MAX_REDIRECTS || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  const url = parseUrl(headers['location'] ?? '', base);
  return url && (url.protocol === 'https:' || url.protocol === base.protocol) ? url : undefined;
}
