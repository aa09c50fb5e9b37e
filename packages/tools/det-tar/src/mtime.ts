import { ReproError } from '@repro/core/error';

/** Where a time stamp can come from. */
export interface TimeSources {
  /** Of the environment: seconds since the epoch. */
  readonly sourceDateEpoch: string | undefined;
  /** The time of the commit that is archived, or of HEAD. */
  readonly commitTime: () => Promise<number | undefined>;
}

/**
 * The time stamp that `--mtime` names: a number of seconds since the epoch, `env` for SOURCE_DATE_EPOCH, `git` for the
 * time of the commit.
 * @throws ERR_REPRO_USAGE
 */
export async function mtimeOf(given: string, sources: TimeSources): Promise<number> {
  if (given === 'git')
    return (await sources.commitTime()) ?? fail('--mtime git', 'no commit', 'commit first, or give a number');
  if (given === 'env') return seconds(sources.sourceDateEpoch ?? '', 'SOURCE_DATE_EPOCH');
  return seconds(given, '--mtime');
}

function seconds(text: string, where: string): number {
  const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  return fail(
    where,
    text === '' ? 'nothing' : `'${text}'`,
    'give --mtime whole seconds since 1970, git or env',
  );
}

function fail(where: string, found: string, hint: string): never {
  throw new ReproError('ERR_REPRO_USAGE', `${where}: found ${found}, expected a time in seconds`, { hint });
}
