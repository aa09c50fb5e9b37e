import { ReproError } from '@repro/core';

/** Which part of a release a machine makes. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Shards beyond this have nothing to do. */
export const MAX_SHARDS = 256;

/** How CIs tell the jobs of one step apart: docs of GitLab (`parallel`), CircleCI (`parallelism`) and Buildkite. */
const VARIABLES = [
  { index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 },
  { index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', first: 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', count: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
] as const;

/**
 * The shard that is asked for, `2/4`; else the one that the CI's variables name.
 * @throws ERR_REPRO_USAGE when there is none, or it is no shard
 */
export function shardOf(given: string | undefined, env: Readonly<Record<string, string | undefined>>): Shard {
  if (given !== undefined) {
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? [];
    return checked(Number(index), Number(count), `--shard is ${JSON.stringify(given)}`);
  }
  for (const { index, count, first } of VARIABLES) {
    const [i, n] = [env[index], env[count]];
    if (!i || !n) continue;
    return checked(digits(i) - first + 1, digits(n), `${index} is ${JSON.stringify(i)} of ${count} ${n}`);
  }
  throw new ReproError('ERR_REPRO_USAGE', '--shared is given, and no shard: which part is to be made here', {
    hint: 'give --shard 1/4, or leave --shared out to make the whole release here',
  });
}

/** `Number` would take an empty text for 0, and much else for a number. */
const digits = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);

function checked(index: number, count: number, found: string): Shard {
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count };
  throw new ReproError(
    'ERR_REPRO_USAGE',
    `${found}, expected I/N with I from 1 to N, N at most ${MAX_SHARDS}`,
    {
      hint: 'the first of four shards is 1/4, the last is 4/4',
    },
  );
}

/** A shard as a person names it. */
export const shown = ({ index, count }: Shard): string => `${index}/${count}`;

/** A shard without a place for its results is nothing: nobody would ever see them. */
export function requireShared(given: string | undefined): string {
  if (given !== undefined) return given;
  throw new ReproError('ERR_REPRO_USAGE', '--shard is given without --shared: where its results go', {
    hint: 'repro release --shard 1/4 --shared oci://HOST/NAME',
  });
}
