import type { ReleaseMetadata } from '../document.ts';

/** The commit as SPDX and in-toto write it, a download location of git: `git+https://…@SHA`. */
export function gitLocation({ repository, git_sha: sha }: ReleaseMetadata): string | undefined {
  if (repository === undefined) return undefined;
  const url = repository.startsWith('git:') ? repository : `git+${repository}`;
  return sha === undefined ? url : `${url}@${sha}`;
}
