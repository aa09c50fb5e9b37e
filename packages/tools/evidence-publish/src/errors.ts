import { ReproError } from '@repro/core';

/** What can keep a release from being published. */
export type PublishFault =
  | 'AUTH'
  | 'CREDENTIALS'
  | 'DIGEST'
  | 'MISSING'
  | 'NETWORK'
  | 'PROTOCOL'
  | 'REFUSED'
  | 'RELEASE'
  | 'TARGET'
  | 'TIMEOUT';

/** What was to be published is not the release that was made: a verdict. */
export const NOT_WHOLE = 'ERR_REPRO_PUBLISH_RELEASE';

/** An error of this package: `ERR_REPRO_PUBLISH_AUTH`. Its text never holds a token, a password or a query string. */
export function publishError(
  fault: PublishFault,
  message: string,
  options: { readonly hint?: string; readonly cause?: unknown } = {},
): ReproError {
  return new ReproError(`ERR_REPRO_PUBLISH_${fault}`, message, options);
}

/** A URL as people may see it: without user, password, query and fragment, any of which may be a credential. */
export function shownUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
