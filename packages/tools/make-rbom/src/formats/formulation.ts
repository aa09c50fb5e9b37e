import type { Json, JsonObject } from '@repro/core';
import type { ReleaseMetadata } from '../document.ts';

/** How the release came to be, as far as its metadata tells: the build as a workflow, the commit as what it worked on. */
export function formulation(metadata: ReleaseMetadata): Json[] | undefined {
  const { build_id: build } = metadata;
  const commit = source(metadata);
  if (build === undefined && !commit) return undefined;
  const workflow = build !== undefined && {
    'bom-ref': 'build',
    uid: build,
    taskTypes: ['build', 'release'],
    ...(commit && { resourceReferences: [{ ref: 'source' }] }),
  };
  return [
    {
      'bom-ref': 'formula',
      ...(commit && { components: [commit] }),
      ...(workflow && { workflows: [workflow] }),
    },
  ];
}

function source({ git_sha: sha, git_ref: ref, repository }: ReleaseMetadata): JsonObject | undefined {
  if (sha === undefined) return undefined;
  return {
    type: 'application',
    'bom-ref': 'source',
    name: 'source',
    version: sha,
    ...(repository !== undefined && { externalReferences: [{ type: 'vcs', url: repository }] }),
    ...(ref !== undefined && { properties: [{ name: 'repro:git_ref', value: ref }] }),
  };
}
