import { canonicalize, type JsonObject } from '@repro/core';
import type { Rbom, RbomArtifact } from '../document.ts';
import { artifactPurl, releasePurl } from '../purl.ts';
import { tool } from '../tool.ts';
import { formulation } from './formulation.ts';
import { documentUuid } from './uuid.ts';

/** The versions of CycloneDX that are written. */
export const cycloneDxVersions = ['1.6', '1.7'] as const;
export type CycloneDxVersion = (typeof cycloneDxVersions)[number];

/**
 * The bill of materials as CycloneDX JSON (ECMA-424). What it has no place for (size, type, further metadata) stands in
 * properties whose names begin with `repro:`; the serial number follows from the content.
 */
export async function toCycloneDx(rbom: Rbom, specVersion: CycloneDxVersion = '1.6'): Promise<JsonObject> {
  const { artifacts, generated_at: timestamp, metadata = {} } = rbom;
  const made = formulation(metadata);
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: `urn:uuid:${await documentUuid(rbom)}`,
    version: 1,
    metadata: {
      ...(timestamp !== undefined && { timestamp }),
      // The artifacts are there: nothing is built any more.
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [{ type: 'application', group: '@repro', ...tool }] },
      component: release(rbom),
      ...(metadata.supplier && { supplier: supplier(metadata.supplier) }),
      ...(rbom.metadata && {
        properties: [{ name: 'repro:metadata', value: canonicalize(rbom.metadata) }],
      }),
    },
    components: artifacts.map((artifact) => component(artifact, rbom)),
    ...(made && { formulation: made }),
  };
}

function release(rbom: Rbom): JsonObject {
  const { metadata = {}, release_version: version } = rbom;
  const purl = releasePurl(rbom);
  const references = externalReferences(rbom);
  return {
    type: 'application',
    'bom-ref': 'release',
    name: metadata.name ?? 'release',
    version,
    ...(metadata.description !== undefined && { description: metadata.description }),
    ...(purl !== undefined && { purl }),
    ...(references.length > 0 && { externalReferences: references }),
  };
}

function supplier({ name, url }: { readonly name: string; readonly url?: string }): JsonObject {
  return { name, ...(url !== undefined && { url: [url] }) };
}

/** Each once: CycloneDX wants them to differ. */
function externalReferences({ metadata = {} }: Rbom): JsonObject[] {
  const { repository, homepage, external_references: others = [] } = metadata;
  const all: JsonObject[] = [
    ...(repository === undefined ? [] : [{ type: 'vcs', url: repository }]),
    ...(homepage === undefined ? [] : [{ type: 'website', url: homepage }]),
    ...others,
  ];
  return [...new Map(all.map((reference) => [canonicalize(reference), reference])).values()];
}

function component(artifact: RbomArtifact, rbom: Rbom): JsonObject {
  const { name, sha256, size, type } = artifact;
  return {
    type: 'file',
    'bom-ref': `artifact:${name}`,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    purl: artifactPurl(artifact, rbom),
    properties: [
      { name: 'repro:size', value: String(size) },
      { name: 'repro:type', value: type },
    ],
  };
}
