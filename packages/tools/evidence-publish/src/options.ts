import type { Credentials } from './auth/types.ts';

/** How connections are made. */
export interface ConnectionOptions {
  /** PEM certificates that are trusted beside those of Node. */
  readonly ca?: string | undefined;
  /** A client certificate and its key, PEM. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** Proxies, from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  readonly proxy?: {
    readonly https?: string | undefined;
    readonly http?: string | undefined;
    readonly no?: string | undefined;
  };
  /** Milliseconds without a sign of life after which a request has failed: 60,000 unless given. */
  readonly timeout?: number | undefined;
}

/** How often and how long is tried. */
export interface RetryOptions {
  /** How often a request is tried in all: 6 unless given. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second try, doubled for each further one: 500 unless given. */
  readonly delay?: number | undefined;
  /** A number from 0 to 1 that spreads the tries of many publishers; the whole delay unless given. */
  readonly random?: (() => number) | undefined;
  /** Waits; for tests. */
  readonly sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** How a release is published. */
export interface PublishOptions extends ConnectionOptions, RetryOptions {
  /** `oci://HOST/NAME[:TAG]` or `https://…`. */
  readonly to: string;
  /** Allow a target without TLS that is not on this machine. */
  readonly plainHttp?: boolean | undefined;
  /** Further tags for the release. */
  readonly tags?: readonly string[] | undefined;
  /** Finds the credentials for a host; none unless given. */
  readonly credentials?: ((host: string) => Promise<Credentials | undefined>) | undefined;
  /** Bytes that one request of an upload carries: 16 MiB unless given. */
  readonly chunkSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told how many more bytes have been sent or were found to be there. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Told of each try that failed and is made again. */
  readonly onRetry?: ((reason: string) => void) | undefined;
}

export const defaults = {
  attempts: 6,
  delay: 500,
  timeout: 60_000,
  chunkSize: 16 * 1024 * 1024,
} as const satisfies Partial<PublishOptions>;
