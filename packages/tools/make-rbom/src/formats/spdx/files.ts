import type { ArtifactType, Rbom, RbomArtifact } from '../../document.ts';
import { artifactPurl } from '../../purl.ts';
import { CREATION, type Element, type Id, properties } from './element.ts';

const PURPOSES: Readonly<Record<ArtifactType, string>> = {
  archive: 'archive',
  attestation: 'evidence',
  certificate: 'evidence',
  checksums: 'evidence',
  data: 'data',
  document: 'documentation',
  executable: 'executable',
  image: 'file',
  library: 'library',
  manifest: 'manifest',
  other: 'other',
  package: 'install',
  report: 'evidence',
  sbom: 'bom',
  signature: 'evidence',
  wheel: 'install',
};

/** An artifact. */
export function file(
  artifact: RbomArtifact,
  { rbom, spdxId }: { readonly rbom: Rbom; readonly spdxId: string },
): Element {
  const { name, sha256, size, type } = artifact;
  return {
    type: 'software_File',
    spdxId,
    creationInfo: CREATION,
    name,
    software_fileKind: 'file',
    software_primaryPurpose: PURPOSES[type],
    verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: sha256 }],
    externalIdentifier: [
      {
        type: 'ExternalIdentifier',
        externalIdentifierType: 'packageUrl',
        identifier: artifactPurl(artifact, rbom),
      },
    ],
    extension: properties({ 'repro:size': String(size), 'repro:type': type }),
  };
}

/** The list is complete: the release has these files and no other. */
export function contains(files: readonly Element[], id: Id): Element {
  return {
    type: 'Relationship',
    spdxId: id('contains'),
    creationInfo: CREATION,
    from: id('release'),
    relationshipType: 'contains',
    completeness: 'complete',
    to: files.map(({ spdxId }) => spdxId),
  };
}
