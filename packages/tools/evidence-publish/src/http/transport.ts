import { rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import { type ConnectionOptions, defaults } from '../options.ts';

/** What requests are sent through. */
export interface Transport {
  /** Made for the first request. */
  dispatcher(): Promise<Dispatcher>;
  /** Ends all connections. */
  close(): Promise<void>;
  /** Milliseconds: without a sign of life, and for the whole of an answer once it has begun. */
  readonly timeout: number;
}

/**
 * What requests are sent through: connections with the trust, the client certificate and the proxies that are given. A
 * server that goes silent is given up, whether before its answer or in the middle.
 */
export function createTransport(options: ConnectionOptions): Transport {
  const { timeout = defaults.timeout } = options;
  let made: Promise<Dispatcher> | undefined;
  return {
    dispatcher: () => (made ??= connections(options, timeout)),
    close: async () => (await made)?.destroy(),
    timeout,
  };
}

/**
 * Loaded when something is sent, which a program that publishes may never do: it takes longer than all else here, and
 * undici makes itself what the `fetch` of the whole process goes through, unless Node's own has been asked for before.
 */
export async function loadUndici(): Promise<typeof import('undici')> {
  Reflect.get(globalThis, 'Response');
  return import('undici');
}

async function connections(options: ConnectionOptions, timeout: number): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await loadUndici();
  const { ca, cert, key, proxy } = options;
  const tls = {
    ...(ca !== undefined && { ca: [...rootsOf(ca)] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
  };
  const common = {
    connect: { ...tls, timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connections: 4,
    pipelining: 1,
  };
  if (proxy?.http === undefined && proxy?.https === undefined) return new Agent(common);
  return new EnvHttpProxyAgent({
    ...common,
    requestTls: tls,
    ...(proxy.http !== undefined && { httpProxy: proxy.http }),
    ...(proxy.https !== undefined && { httpsProxy: proxy.https }),
    noProxy: proxy.no ?? '',
  });
}

/** Node replaces its own roots by those given, so that its own are named too. */
function* rootsOf(ca: string): Generator<string> {
  yield* rootCertificates;
  yield ca;
}
