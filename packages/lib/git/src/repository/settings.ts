import { ReproError } from '@repro/core/error';
import { printable } from '../process/failure.ts';
import type { Repository } from '../types.ts';

/** Settings that every run in this repository gets: the user's own word on whose repositories to trust. */
export function repositorySettings(repo: Pick<Repository, 'safeDirectories'>): string[] {
  return repo.safeDirectories.map((directory) => `safe.directory=${directory}`);
}

/**
 * Settings that switch off the repository's content filters (gitattributes(5), `filter`): a stale time stamp
 * would make `git status` run them, and they are commands that whoever wrote the configuration chose.
 * @throws ERR_REPRO_GIT_CONFIG for a filter that cannot be switched off.
 */
export function filterSettings(repo: Repository): string[] {
  const settings = new Set<string>();
  for (const key of repo.config.keys()) {
    const name = /^filter\.(.*)\.[a-z0-9-]+$/s.exec(key)?.[1];
    if (name === undefined) continue;
    // '-c a.b=c.clean=' would end the key at the first '=', and bytes that are no text cannot be written there.
    if (/[=\ufffd]/.test(name)) {
      throw new ReproError(
        'ERR_REPRO_GIT_CONFIG',
        `the repository configures a filter named ${printable(name)}`,
        {
          hint: 'a filter with = or bytes that are not UTF-8 in its name cannot be switched off: remove it from the configuration',
        },
      );
    }
    for (const field of ['clean=', 'smudge=', 'process=', 'required=false'])
      settings.add(`filter.${name}.${field}`);
  }
  return [...settings];
}
