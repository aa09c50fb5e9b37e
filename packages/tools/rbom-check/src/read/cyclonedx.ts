import type { Json, JsonObject } from '@repro/core';
import { beside, claimsIn, claimsInPurl } from './claims.ts';
import { isList, isObject, type Listed, type Listing, type Misfit } from './listing.ts';

/**
 * A bill in CycloneDX as make-rbom writes it (ECMA-424): components of type `file` with a SHA-256 and the property
 * `repro:size`. A component that lacks one cannot be checked, and so is a misfit, as one that has components in it is.
 */
export function readCycloneDx(document: JsonObject): Listing {
  const { metadata, components = [], specVersion } = document;
  const misfits: Misfit[] = [];
  // As of an RBOM: another major version may mean something else by the same names.
  if (typeof specVersion !== 'string' || !/^1\.\d{1,4}$/.test(specVersion))
    misfits.push({ pointer: '/specVersion', problem: 'must be 1.x' });
  const artifacts: Listed[] = [];
  if (!isList(components)) misfits.push({ pointer: '/components', problem: 'must be array' });
  // As an RBOM must: what lists nothing would pass for a release of nothing.
  else if (components.length === 0)
    misfits.push({ pointer: '/components', problem: 'must NOT have fewer than 1 items' });
  const release = isObject(metadata) ? metadata['component'] : undefined;
  misfits.push(...nested(release, '/metadata/component'));
  for (const [i, component] of (isList(components) ? components : []).entries()) {
    const pointer = `/components/${i}`;
    misfits.push(...nested(component, pointer));
    const listed = isObject(component) ? listedOf(component, pointer) : undefined;
    if (listed) artifacts.push(listed);
    else misfits.push({ pointer, problem: 'must have a name, a SHA-256 and the property repro:size' });
  }
  const version = isObject(release) ? release['version'] : undefined;
  return {
    format: 'cyclonedx',
    ...(typeof version === 'string' && { version }),
    artifacts: misfits.length > 0 ? [] : artifacts,
    misfits,
  };
}

/** Nobody says of a component in another one which file it is: passed over, it would be a file that no policy sees. */
function nested(component: Json | undefined, pointer: string): Misfit[] {
  if (!isObject(component) || component['components'] === undefined) return [];
  return [
    { pointer: `${pointer}/components`, problem: 'must NOT be there: only components at the top are files' },
  ];
}

function listedOf({ name, hashes, properties, purl }: JsonObject, pointer: string): Listed | undefined {
  const sha256 = digestOf(member(hashes, 'alg', 'SHA-256')?.['content']);
  const size = wholeNumber(member(properties, 'name', 'repro:size')?.['value']);
  if (typeof name !== 'string' || name === '' || sha256 === undefined || size === undefined) return undefined;
  const claims = claimsIn(hashes, { algorithm: 'alg', digest: 'content', except: 'SHA-256' });
  return { name, sha256, size, pointer, ...beside(sha256, [...claims, ...claimsInPurl(purl)]) };
}

/** The one object of a list whose member has a value; undefined when there are two, which could be read in two ways. */
export function member(list: Json | undefined, name: string, value: string): JsonObject | undefined {
  const found = isList(list) ? list.filter((each) => isObject(each) && each[name] === value) : [];
  return found.length === 1 ? (found[0] as JsonObject) : undefined;
}

/** A SHA-256 in lower case; undefined for what is none. */
export function digestOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** A number of bytes as the properties have it, in digits. */
export function wholeNumber(value: Json | undefined): number | undefined {
  if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,15})$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}
