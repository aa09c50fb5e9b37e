import { isReproError, ReproError } from '@repro/core/error';
import { publicUrl } from '@repro/git/url';
import type { CheckedOut } from './builder/platform.ts';
import { present, validRef } from './builder/values.ts';
import type { ManifestOptions } from './options.ts';

/** Where the artifacts come from. */
export interface SourceFacts {
  readonly git_sha?: string;
  readonly git_ref?: string;
  readonly git_dirty?: boolean;
  readonly repository?: string;
}

/** The source and, for the build's time, when its commit was made. */
export interface FoundSource {
  readonly facts: SourceFacts;
  /** Seconds since the epoch. */
  readonly commitTime?: number;
}

interface Asked {
  readonly sha?: string | undefined;
  readonly ref?: string | undefined;
  readonly url?: string | undefined;
  readonly dirty?: boolean | undefined;
  readonly commitTime?: number | undefined;
}

/**
 * The source: what the caller states, else what the CI says it checked out, if that is HEAD, else what git says.
 * @throws ERR_REPRO_VEL_GIT_SHA for a stated commit that is none or is not HEAD; ERR_REPRO_VEL_GIT_REF,
 * ERR_REPRO_VEL_REPOSITORY for a stated ref or URL that is none; what @repro/git throws for a broken repository
 */
export async function findSource(checkedOut: CheckedOut, options: ManifestOptions): Promise<FoundSource> {
  const stated = statedSource(options);
  const asked = await askGit(options);
  if (stated.sha !== undefined && asked.sha !== undefined && stated.sha !== asked.sha) {
    throw wrong(
      'GIT_SHA',
      `the commit is stated as ${stated.sha}, but HEAD is ${asked.sha}`,
      'check out that commit, or leave out --git-sha',
    );
  }
  const sha = stated.sha ?? asked.sha;
  const ci = sha !== undefined && checkedOut.sha === sha ? checkedOut : {};
  if (sha !== undefined && checkedOut.sha !== undefined && checkedOut.sha !== sha) {
    options.warn?.(`the CI says that it checked out ${checkedOut.sha}, but the source is ${sha}`);
  }
  const facts = {
    git_sha: sha,
    git_ref: stated.ref ?? ci.ref ?? asked.ref,
    git_dirty: asked.dirty,
    repository: stated.repository ?? ci.repository ?? asked.url,
  };
  return { facts: present(facts), ...(asked.commitTime !== undefined && { commitTime: asked.commitTime }) };
}

function statedSource({ gitSha, gitRef, repository }: ManifestOptions): CheckedOut {
  const sha = gitSha?.toLowerCase();
  if (sha !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
    throw wrong(
      'GIT_SHA',
      `${JSON.stringify(gitSha)} is not the full hash of a commit`,
      'expected 40 or 64 hexadecimal digits',
    );
  }
  if (gitRef !== undefined && validRef(gitRef) === undefined) {
    throw wrong(
      'GIT_REF',
      `${JSON.stringify(gitRef)} is not the full name of a ref`,
      'expected one such as refs/heads/main or refs/tags/v1.2.3',
    );
  }
  const url = repository === undefined ? undefined : publicUrl(repository);
  if (repository !== undefined && url === undefined) {
    throw wrong(
      'REPOSITORY',
      'the repository is not stated as a URL',
      'expected one such as https://host/group/project',
    );
  }
  return { sha, ref: gitRef, repository: url };
}

/** A directory without a repository, without a commit, or that no commit holds, has no commit to name. */
async function askGit({ directory, opened, env, signal, warn }: ManifestOptions): Promise<Asked> {
  if (directory === undefined) return {};
  const git = await import('@repro/git/facts');
  try {
    const repo = opened ?? (await git.openRepository(directory, { env, signal }));
    const facts = await git.gitFacts(repo, { state: true, held: true });
    if (facts.headSha === undefined) return {};
    if (!facts.held) {
      warn?.(`no commit of the repository around ${directory} holds it, so none is named`);
      return {};
    }
    const { headSha: sha, ref, remoteUrl: url, commitTime, state } = facts;
    return { sha, ref, url, commitTime, dirty: state?.dirty };
  } catch (error) {
    if (!isReproError(error) || !absent.has(error.code)) throw error;
    if (error.code === 'ERR_REPRO_GIT_MISSING') warn?.('git was not found, so no commit is named');
    return {};
  }
}

const absent: ReadonlySet<string> = new Set(['ERR_REPRO_GIT_NOT_REPOSITORY', 'ERR_REPRO_GIT_MISSING']);

function wrong(what: string, message: string, hint: string): ReproError {
  return new ReproError(`ERR_REPRO_VEL_${what}`, message, { hint });
}
