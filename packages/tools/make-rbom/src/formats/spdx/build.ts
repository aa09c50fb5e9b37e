import type { JsonObject } from '@repro/core';
import type { Rbom } from '../../document.ts';
import { gitLocation } from '../source.ts';
import { CREATION, type Element, type Id } from './element.ts';

/** The build that made the files, where the metadata tells of one. */
export function build({ metadata = {} }: Rbom, files: readonly Element[], id: Id): Element[] {
  const { build_id: buildId, git_sha: sha } = metadata;
  if (buildId === undefined && sha === undefined) return [];
  const location = gitLocation(metadata);
  return [
    {
      type: 'build_Build',
      spdxId: id('build'),
      creationInfo: CREATION,
      build_buildType: 'https://repro-pack.dev/build/release/v1',
      ...(buildId !== undefined && { build_buildId: buildId }),
      ...(location !== undefined && { build_configSourceUri: [location] }),
      ...(sha !== undefined && { build_configSourceDigest: [commitHash(sha)] }),
    },
    {
      type: 'Relationship',
      spdxId: id('built'),
      creationInfo: CREATION,
      from: id('build'),
      relationshipType: 'hasOutput',
      to: files.map(({ spdxId }) => spdxId),
    },
  ];
}

/** The name of a commit is the digest of its object, SHA-1 or SHA-256 by the repository. */
function commitHash(sha: string): JsonObject {
  return { type: 'Hash', algorithm: sha.length === 40 ? 'sha1' : 'sha256', hashValue: sha };
}
