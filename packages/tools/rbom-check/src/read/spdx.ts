import type { Json, JsonObject } from '@repro/core';
import { beside, claimsIn, claimsInPurl, objectsIn } from './claims.ts';
import { digestOf, member, wholeNumber } from './cyclonedx.ts';
import { hiddenIn } from './hidden.ts';
import { isList, isObject, type Listed, type Listing, type Misfit } from './listing.ts';

/** What its words mean: in another context they would mean another thing. */
const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(?:\.\d+)+\/spdx-context\.jsonld$/;

/**
 * A bill in SPDX 3 as make-rbom writes it: elements `software_File` with a hash of algorithm `sha256` and the entry
 * `repro:size` in the extension for CycloneDX properties. A file that lacks one cannot be checked, and so is a misfit.
 */
export function readSpdx(document: JsonObject): Listing {
  const graph = document['@graph'];
  const misfits: Misfit[] = isList(graph) ? [] : [{ pointer: '/@graph', problem: 'must be array' }];
  const { '@context': context } = document;
  if (typeof context !== 'string' || !CONTEXT.test(context))
    misfits.push({ pointer: '/@context', problem: 'must be the context of SPDX 3' });
  const artifacts: Listed[] = [];
  let version: Json | undefined;
  for (const [i, element] of (isList(graph) ? graph : []).entries()) {
    misfits.push(...hiddenIn(element, `/@graph/${i}`));
    if (!isObject(element)) continue;
    if (element['type'] === 'software_Package') version ??= element['software_packageVersion'];
    if (element['type'] !== 'software_File') continue;
    const pointer = `/@graph/${i}`;
    const listed = listedOf(element, pointer);
    if (listed) artifacts.push(listed);
    else misfits.push({ pointer, problem: 'must have a name, a hash of sha256 and the property repro:size' });
  }
  if (artifacts.length + misfits.length === 0)
    misfits.push({ pointer: '/@graph', problem: 'must have an element of type software_File' });
  return {
    format: 'spdx',
    ...(typeof version === 'string' && { version }),
    artifacts: misfits.length > 0 ? [] : artifacts,
    misfits,
  };
}

function listedOf(
  { name, verifiedUsing, extension, externalIdentifier }: JsonObject,
  pointer: string,
): Listed | undefined {
  const sha256 = digestOf(member(verifiedUsing, 'algorithm', 'sha256')?.['hashValue']);
  const properties = member(extension, 'type', 'extension_CdxPropertiesExtension')?.['extension_cdxProperty'];
  const entry = member(properties, 'extension_cdxPropName', 'repro:size');
  const size = wholeNumber(entry?.['extension_cdxPropValue']);
  if (typeof name !== 'string' || name === '' || sha256 === undefined || size === undefined) return undefined;
  const members = { algorithm: 'algorithm', digest: 'hashValue', except: 'sha256' };
  const claims = [
    ...claimsIn(verifiedUsing, members),
    ...objectsIn(externalIdentifier).flatMap(({ identifier }) => claimsInPurl(identifier)),
  ];
  return { name, sha256, size, pointer, ...beside(sha256, claims) };
}
