import { buildTimestamp } from '@repro/core/build-time';
import { isReproError } from '@repro/core/error';

/** Where a time is looked for. */
export interface TimeSources {
  /** SOURCE_DATE_EPOCH is looked up, and what git needs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The directory whose repository is asked for the time of HEAD; without it git is not asked. */
  readonly directory?: string | undefined;
  readonly warn?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The time that a document about a release may hold: SOURCE_DATE_EPOCH, else the commit time of HEAD, else none.
 * @throws ERR_REPRO_SOURCE_DATE_EPOCH, and what @repro/git throws for a broken repository
 */
export async function sourceTime(sources: TimeSources): Promise<string | undefined> {
  const epoch = sources.env['SOURCE_DATE_EPOCH'];
  const isSet = epoch !== undefined && epoch !== '';
  return buildTimestamp(epoch, isSet ? undefined : await commitTime(sources));
}

/** A directory without a repository, without a commit, or that no commit holds, has no commit with a time. */
async function commitTime({ directory, env, warn, signal }: TimeSources): Promise<number | undefined> {
  if (directory === undefined) return undefined;
  const git = await import('@repro/git/facts');
  try {
    const repo = await git.openRepository(directory, { env, signal });
    const { held, commitTime: time } = await git.gitFacts(repo, { held: true });
    return held ? time : undefined;
  } catch (error) {
    if (!isReproError(error) || !ABSENT.has(error.code)) throw error;
    if (error.code === 'ERR_REPRO_GIT_MISSING') warn?.('git was not found, so no commit tells the time');
    return undefined;
  }
}

const ABSENT: ReadonlySet<string> = new Set(['ERR_REPRO_GIT_NOT_REPOSITORY', 'ERR_REPRO_GIT_MISSING']);
