import { rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { type ConnectionOptions, defaults } from '../options.ts';

/** What requests are sent through. */
export interface Transport {
  readonly dispatcher: Dispatcher;
  /** Milliseconds: without a sign of life, and for the whole of an answer once it has begun. */
  readonly timeout: number;
}

/**
 * What requests are sent through: connections with the trust, the client certificate and the proxies that are given. A
 * server that goes silent is given up, whether before its answer or in the middle.
 */
export function createTransport(options: ConnectionOptions): Transport {
  const { ca, cert, key, proxy, timeout = defaults.timeout } = options;
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
  if (proxy?.http === undefined && proxy?.https === undefined)
    return { dispatcher: new Agent(common), timeout };
  const dispatcher = new EnvHttpProxyAgent({
    ...common,
    requestTls: tls,
    ...(proxy.http !== undefined && { httpProxy: proxy.http }),
    ...(proxy.https !== undefined && { httpsProxy: proxy.https }),
    noProxy: proxy.no ?? '',
  });
  return { dispatcher, timeout };
}

/** Node replaces its own roots by those given, so that its own are named too. */
function* rootsOf(ca: string): Generator<string> {
  yield* rootCertificates;
  yield ca;
}
