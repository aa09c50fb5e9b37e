import { parseStrict, ReproError } from '@repro/core';
import { type Descriptor, INDEX, type Index, MANIFEST, type Manifest } from '../oci/types.ts';

/** @throws ERR_REPRO_BUNDLE and the errors of `parseStrict` */
export function parseIndex(bytes: Uint8Array): Index {
  const name = 'index.json';
  const value = objectOf(parseStrict(bytes, { name }), name);
  if (value['mediaType'] !== INDEX) throw bad(name, `mediaType is not ${INDEX}`);
  return { schemaVersion: 2, mediaType: INDEX, manifests: descriptorsOf(value['manifests'], name) };
}

/** @throws ERR_REPRO_BUNDLE and the errors of `parseStrict` */
export function parseManifest(bytes: Uint8Array, name: string): Manifest {
  const value = objectOf(parseStrict(bytes, { name }), name);
  if (value['mediaType'] !== MANIFEST) throw bad(name, `mediaType is not ${MANIFEST}`);
  if (typeof value['artifactType'] !== 'string') throw bad(name, 'artifactType is missing');
  const { subject, annotations } = value;
  return {
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType: value['artifactType'],
    config: descriptorOf(value['config'], name),
    layers: descriptorsOf(value['layers'], name),
    ...(subject !== undefined && { subject: descriptorOf(subject, name) }),
    ...(annotations !== undefined && { annotations: textsOf(annotations, name) }),
  };
}

function descriptorsOf(value: unknown, name: string): Descriptor[] {
  if (!Array.isArray(value)) throw bad(name, 'expected a list of descriptors');
  return value.map((item) => descriptorOf(item, name));
}

function descriptorOf(value: unknown, name: string): Descriptor {
  const { mediaType, digest, size, artifactType, annotations } = objectOf(value, name);
  if (typeof mediaType !== 'string') throw bad(name, 'a descriptor has no mediaType');
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw bad(name, 'a descriptor has no SHA-256 digest');
  }
  if (!Number.isSafeInteger(size) || (size as number) < 0) throw bad(name, 'a descriptor has no size');
  return {
    mediaType,
    digest,
    size: size as number,
    ...(typeof artifactType === 'string' && { artifactType }),
    ...(annotations !== undefined && { annotations: textsOf(annotations, name) }),
  };
}

function textsOf(value: unknown, name: string): Record<string, string> {
  const texts = objectOf(value, name);
  if (Object.values(texts).some((text) => typeof text !== 'string'))
    throw bad(name, 'an annotation is no text');
  return texts as Record<string, string>;
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw bad(name, 'expected an object');
}

function bad(name: string, problem: string): ReproError {
  return new ReproError('ERR_REPRO_BUNDLE', `${name}: ${problem}`, {
    hint: 'get the bundle again from where it was published',
    at: { path: name },
  });
}
