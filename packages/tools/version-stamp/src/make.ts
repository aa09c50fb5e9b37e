import { isReproError, ReproError } from '@repro/core/error';
import type { VersionStamp } from './document.ts';
import { versionFromGit } from './from-git.ts';
import { versionFromPackage } from './from-package.ts';
import { askGit, type GitFacts } from './git-facts.ts';
import type { Source, StampOptions } from './options.ts';
import { parseVersion } from './schemes/parse.ts';
import type { Version } from './schemes/scheme.ts';
import { refuse } from './strict.ts';

/**
 * The stamp of a version that is given, that git knows, or that a package.json holds.
 *
 * With `directory`, the stamp tells what git says there; a directory in no repository then has no `git` member, unless
 * the source is git or `strict` asks for more.
 * @throws ERR_REPRO_VERSION_…; with git involved ERR_REPRO_GIT_…
 */
export async function make(source: Source, options: StampOptions = {}): Promise<VersionStamp> {
  const facts = await factsFor(source, options);
  const version = await versionOf(source, facts, options);
  if (options.strict && facts) refuse(version, facts, options);
  const { text, normal, scheme, prerelease, parts } = version;
  return {
    schema_version: '1.0',
    version: text,
    normal,
    scheme,
    prerelease,
    parts,
    source: source.kind,
    ...(facts && { git: facts.stamp }),
  };
}

async function versionOf(
  source: Source,
  facts: GitFacts | undefined,
  options: StampOptions,
): Promise<Version> {
  if (source.kind === 'given') return parseVersion(source.version, options);
  if (source.kind === 'package') return versionFromPackage(source, options);
  return versionFromGit(facts as GitFacts, options);
}

async function factsFor(source: Source, options: StampOptions): Promise<GitFacts | undefined> {
  const needed = source.kind === 'git' || options.strict === true;
  if (options.directory === undefined) {
    if (!needed) return undefined;
    throw new ReproError('ERR_REPRO_USAGE', 'git is needed, and no directory is given to ask it in');
  }
  try {
    return await askGit(options.directory, options, source.kind === 'git');
  } catch (error) {
    if (!needed && isReproError(error) && dispensable.has(error.code)) return undefined;
    throw error;
  }
}

/** Without a repository, or without git, a version that was given can be stamped all the same. */
const dispensable: ReadonlySet<string> = new Set([
  'ERR_REPRO_GIT_NOT_REPOSITORY',
  'ERR_REPRO_GIT_MISSING',
  'ERR_REPRO_GIT_REVISION',
  'ERR_REPRO_GIT_WORKTREE',
]);
