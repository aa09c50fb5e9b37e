import { randomInt } from 'node:crypto';
import type { Context, Flags } from '@repro/cli-kit';
import type { SharedOptions } from './connect.ts';
import { MAX_SHARDS } from './shard.ts';

const shared = {
  type: 'string',
  env: 'REPRO_SHARED',
  placeholder: 'URL',
  summary: 'the repository that shards share: oci://HOST/NAME',
} as const;

const connection = {
  'shared-plain-http': {
    type: 'boolean',
    env: 'REPRO_SHARED_PLAIN_HTTP',
    summary: 'speak to it without TLS; this machine is always spoken to so',
  },
  'shared-ca-file': {
    type: 'string',
    env: 'REPRO_SHARED_CA_FILE',
    placeholder: 'FILE',
    summary: 'trust these certificates (PEM) too',
  },
} as const;

function waiting(standard: number, summary: string) {
  return {
    type: 'integer',
    min: 0,
    max: 86_400,
    default: standard,
    env: 'REPRO_SHARED_WAIT',
    placeholder: 'SECONDS',
    summary,
  } as const;
}

/** The flags of a run that makes one part of a release. */
export const shardFlags = {
  shard: {
    type: 'string',
    env: 'REPRO_SHARD',
    placeholder: 'I/N',
    summary: 'make this part of a release, with --shared; else as the CI numbers its parallel jobs',
  },
  shared,
  'shared-wait': waiting(900, 'how long to wait for what another shard makes'),
  ...connection,
} as const satisfies Flags;

/** The flags of a run that merges. */
export const mergeFlags = {
  shards: {
    type: 'integer',
    min: 1,
    max: MAX_SHARDS,
    env: 'REPRO_SHARDS',
    placeholder: 'N',
    required: true,
    summary: 'how many shards made the release',
  },
  shared: { ...shared, required: true },
  'shared-wait': waiting(0, 'how long to wait for a result that is not there'),
  ...connection,
} as const satisfies Flags;

/** The shared registry as flags and environment have it; credentials come from where evidence-publish takes them. */
export async function sharedOptions(
  to: string,
  flags: {
    readonly 'shared-wait': number;
    readonly 'shared-plain-http': boolean;
    readonly 'shared-ca-file'?: string | undefined;
  },
  context: Context,
): Promise<SharedOptions> {
  const { connectionFrom, credentialsFrom } = await import('@repro/evidence-publish');
  return {
    to,
    plainHttp: flags['shared-plain-http'],
    wait: flags['shared-wait'],
    ...(await connectionFrom({ 'ca-file': flags['shared-ca-file'] }, context)),
    credentials: credentialsFrom(context),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    onRetry: (reason) => context.warn(`trying again: ${reason}`),
  };
}
