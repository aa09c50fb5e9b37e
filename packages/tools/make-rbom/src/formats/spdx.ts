import { canonicalize, type JsonObject } from '@repro/core';
import type { ArtifactType, Rbom, RbomArtifact } from '../document.ts';
import { wrong } from '../errors.ts';
import { artifactPurl, releasePurl } from '../purl.ts';
import { tool } from '../tool.ts';
import { gitLocation } from './source.ts';
import { documentUuid } from './uuid.ts';

const CREATION = '_:creation';

/**
 * The bill of materials as SPDX 3.0.1 in JSON-LD: a document, an SBOM, the release as a package that contains a file for
 * each artifact, and the build, where the metadata tells of one. What SPDX has no place for stands in the extension that
 * it keeps for CycloneDX's properties, under the same names. All ids follow from the content.
 * @throws ERR_REPRO_RBOM_TIMESTAMP without a time: SPDX demands one, and none is made up
 */
export async function toSpdx(rbom: Rbom): Promise<JsonObject> {
  const { artifacts, generated_at: created } = rbom;
  if (created === undefined) {
    throw wrong(
      'TIMESTAMP',
      'SPDX demands the time of its creation, and nobody tells one',
      'set SOURCE_DATE_EPOCH, or make it in a git repository',
    );
  }
  const namespace = `urn:uuid:${await documentUuid(rbom)}#`;
  const id = (name: string): string => namespace + name;
  const files = artifacts.map((artifact, i) => file(artifact, { rbom, spdxId: id(`artifact-${i + 1}`) }));
  const elements = [
    { type: 'SoftwareAgent', spdxId: id('agent'), creationInfo: CREATION, name: `@repro/${tool.name}` },
    { type: 'Tool', spdxId: id('tool'), creationInfo: CREATION, name: `@repro/${tool.name} ${tool.version}` },
    ...supplier(rbom, id),
    release(rbom, id),
    ...files,
    contains(files, id),
    ...build(rbom, files, id),
  ];
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': CREATION,
        specVersion: '3.0.1',
        created,
        createdBy: [id('agent')],
        createdUsing: [id('tool')],
      },
      ...collections(elements, id),
      ...elements,
    ],
  };
}

type Id = (name: string) => string;
type Element = JsonObject & { readonly spdxId: string };

function collections(elements: readonly Element[], id: Id): JsonObject[] {
  const inner = elements.map(({ spdxId }) => spdxId);
  const isBuilt = elements.some(({ type }) => type === 'build_Build');
  return [
    {
      type: 'SpdxDocument',
      spdxId: id('document'),
      creationInfo: CREATION,
      profileConformance: ['core', 'software', ...(isBuilt ? ['build'] : []), 'extension'],
      rootElement: [id('sbom')],
      element: [id('sbom'), ...inner],
    },
    {
      type: 'software_Sbom',
      spdxId: id('sbom'),
      creationInfo: CREATION,
      software_sbomType: ['build'],
      rootElement: [id('release')],
      element: inner,
    },
  ];
}

function supplier({ metadata }: Rbom, id: Id): Element[] {
  if (!metadata?.supplier) return [];
  const { name, url } = metadata.supplier;
  const page = url !== undefined && {
    externalRef: [{ type: 'ExternalRef', externalRefType: 'altWebPage', locator: [url] }],
  };
  return [{ type: 'Organization', spdxId: id('supplier'), creationInfo: CREATION, name, ...page }];
}

function release(rbom: Rbom, id: Id): Element {
  const { metadata = {}, release_version: version } = rbom;
  const purl = releasePurl(rbom);
  const location = gitLocation(metadata);
  const references = (metadata.external_references ?? []).map(externalRef);
  return {
    type: 'software_Package',
    spdxId: id('release'),
    creationInfo: CREATION,
    name: metadata.name ?? 'release',
    software_packageVersion: version,
    ...(metadata.description !== undefined && { description: metadata.description }),
    ...(purl !== undefined && { software_packageUrl: purl }),
    ...(metadata.supplier && { suppliedBy: id('supplier') }),
    ...(metadata.homepage !== undefined && { software_homePage: metadata.homepage }),
    ...(location !== undefined && { software_sourceInfo: location }),
    ...(references.length > 0 && { externalRef: references }),
    ...(rbom.metadata && { extension: properties({ 'repro:metadata': canonicalize(rbom.metadata) }) }),
  };
}

/** The names of CycloneDX in those of SPDX; what has none is `other`. */
const REFERENCE_TYPES: Readonly<Record<string, string>> = {
  advisories: 'securityAdvisory',
  attestation: 'secureSoftwareAttestation',
  'build-meta': 'buildMeta',
  'build-system': 'buildSystem',
  'certification-report': 'certificationReport',
  chat: 'chat',
  distribution: 'binaryArtifact',
  documentation: 'documentation',
  'issue-tracker': 'issueTracker',
  license: 'license',
  'mailing-list': 'mailingList',
  'release-notes': 'releaseNotes',
  social: 'socialMedia',
  'source-distribution': 'sourceArtifact',
  'static-analysis-report': 'staticAnalysisReport',
  support: 'support',
  vcs: 'vcs',
  website: 'altWebPage',
};

function externalRef({
  type,
  url,
  comment,
}: {
  readonly type: string;
  readonly url: string;
  readonly comment?: string;
}): JsonObject {
  return {
    type: 'ExternalRef',
    externalRefType: REFERENCE_TYPES[type] ?? 'other',
    locator: [url],
    ...(comment !== undefined && { comment }),
  };
}

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

function file(
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

function properties(values: Readonly<Record<string, string>>): JsonObject[] {
  const entries = Object.entries(values).map(([name, value]) => ({
    type: 'extension_CdxPropertyEntry',
    extension_cdxPropName: name,
    extension_cdxPropValue: value,
  }));
  return [{ type: 'extension_CdxPropertiesExtension', extension_cdxProperty: entries }];
}

/** The list is complete: the release has these files and no other. */
function contains(files: readonly Element[], id: Id): Element {
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

function build({ metadata = {} }: Rbom, files: readonly Element[], id: Id): Element[] {
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
