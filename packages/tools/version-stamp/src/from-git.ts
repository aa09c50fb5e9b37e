import { ReproError } from '@repro/core/error';
import { type GitFacts, versionOfTag } from './git-facts.ts';
import { type StampOptions, shownDigits } from './options.ts';
import { parseVersion, schemeOf } from './schemes/parse.ts';
import type { Version } from './schemes/scheme.ts';

/**
 * The version of HEAD: its tag's when it has one and nothing was changed since, else that of what came after the
 * nearest tag. A function of the commits, the tags and whether the work tree is dirty; never of the clock, nor of how
 * many digits git would show.
 * @throws ERR_REPRO_VERSION_UNTAGGED
 */
export async function versionFromGit(facts: GitFacts, options: StampOptions): Promise<Version> {
  const { sha, dirty } = facts.stamp;
  const { version, distance } = await startingPoint(facts, options);
  if (distance === 0 && !dirty) return version;
  const progress = { distance, dirty, commit: sha.slice(0, shownDigits) };
  return parseVersion(schemeOf(version.scheme).develop(version, progress), { scheme: version.scheme });
}

async function startingPoint(
  { repo, stamp }: GitFacts,
  options: StampOptions,
): Promise<{ version: Version; distance: number }> {
  const { tag, distance = 0 } = stamp;
  const version = tag === undefined ? undefined : versionOfTag(tag, options);
  if (version) return { version, distance };
  if (options.base === undefined) throw untagged(options);
  const { commitCount } = await import('@repro/git/facts');
  return { version: parseVersion(options.base, options), distance: await commitCount(repo) };
}

function untagged({ tagPrefix = '' }: StampOptions): ReproError {
  const which = tagPrefix === '' ? 'tag that is a version' : `tag ${tagPrefix}VERSION`;
  return new ReproError('ERR_REPRO_VERSION_UNTAGGED', `no ${which} is behind HEAD`, {
    hint: `git tag ${tagPrefix}v0.1.0, name another --tag-prefix, or give --base 0.0.0 to count from the first commit`,
  });
}
