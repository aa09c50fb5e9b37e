import { setMaxListeners } from 'node:events';
import { ReproError } from '@repro/core';
import {
  type ConnectionOptions,
  type Credentials,
  createClient,
  createTransport,
  openRegistry,
  parseTarget,
  type RetryOptions,
} from '@repro/evidence-publish';
import { openSeal, type Seal } from '../cache/seal.ts';
import { type SharedStore, sharedStore } from './store.ts';

/** The registry that shards share, and how it is spoken to. */
export interface SharedOptions extends ConnectionOptions, RetryOptions {
  /** `oci://HOST/NAME` */
  readonly to: string;
  /** Allow a registry without TLS that is not on this machine. */
  readonly plainHttp?: boolean | undefined;
  /** How many seconds a result of another shard is waited for. */
  readonly wait: number;
  readonly credentials?: ((host: string) => Promise<Credentials | undefined>) | undefined;
  /** Told of each try that failed and is made again. */
  readonly onRetry?: ((reason: string) => void) | undefined;
}

/** What lies between opening and closing. */
export interface Connection {
  readonly store: SharedStore;
  /** The run's own signal, for as many listeners as there are requests at a time. */
  readonly signal: AbortSignal;
  close(): Promise<void>;
}

/** @throws ERR_REPRO_PUBLISH_TARGET, ERR_REPRO_USAGE */
export async function connect(
  options: SharedOptions,
  {
    env,
    signal,
  }: { readonly env: Readonly<Record<string, string | undefined>>; readonly signal: AbortSignal },
): Promise<Connection> {
  const target = parseTarget(options.to, options.plainHttp);
  if (target.kind !== 'oci' || target.tag !== undefined) {
    throw new ReproError(
      'ERR_REPRO_USAGE',
      `--shared is ${JSON.stringify(options.to)}, expected oci://HOST/NAME`,
      {
        hint: 'results get tags of their own: name the repository alone',
      },
    );
  }
  // Node warns of ten listeners to one signal, which is less than a flow has steps at a time.
  const own = AbortSignal.any([signal]);
  setMaxListeners(0, own);
  const client = createClient(target.origin, {
    transport: createTransport(options),
    retrier: { ...options, signal: own },
    credentials: options.credentials ?? (async () => undefined),
    scope: `repository:${target.name}:pull,push`,
  });
  const registry = openRegistry(client, target.origin, target.name);
  return { store: sharedStore(registry, await sharedSeal(env)), signal: own, close: () => client.close() };
}

/** Shards have nothing in common but what they are given: a key that one machine made for itself is of no use to the others. */
async function sharedSeal(env: Readonly<Record<string, string | undefined>>): Promise<Seal | undefined> {
  return env['REPRO_CACHE_KEY'] ? openSeal(env) : undefined;
}
