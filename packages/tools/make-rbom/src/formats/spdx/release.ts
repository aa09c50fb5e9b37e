import { canonicalize, type JsonObject } from '@repro/core';
import type { ExternalReference, Rbom } from '../../document.ts';
import { releasePurl } from '../../purl.ts';
import { gitLocation } from '../source.ts';
import { CREATION, type Element, type Id, properties } from './element.ts';

/** Who releases, where the metadata tells. */
export function supplier({ metadata }: Rbom, id: Id): Element[] {
  if (!metadata?.supplier) return [];
  const { name, url } = metadata.supplier;
  const page = url !== undefined && {
    externalRef: [{ type: 'ExternalRef', externalRefType: 'altWebPage', locator: [url] }],
  };
  return [{ type: 'Organization', spdxId: id('supplier'), creationInfo: CREATION, name, ...page }];
}

/** What is released, as a package. */
export function release(rbom: Rbom, id: Id): Element {
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

function externalRef({ type, url, comment }: ExternalReference): JsonObject {
  return {
    type: 'ExternalRef',
    externalRefType: REFERENCE_TYPES[type] ?? 'other',
    locator: [url],
    ...(comment !== undefined && { comment }),
  };
}
