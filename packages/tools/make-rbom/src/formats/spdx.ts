import type { JsonObject } from '@repro/core';
import type { Rbom } from '../document.ts';
import { wrong } from '../errors.ts';
import { tool } from '../tool.ts';
import { build } from './spdx/build.ts';
import { CREATION, type Element, type Id } from './spdx/element.ts';
import { contains, file } from './spdx/files.ts';
import { release, supplier } from './spdx/release.ts';
import { documentUuid } from './uuid.ts';

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
