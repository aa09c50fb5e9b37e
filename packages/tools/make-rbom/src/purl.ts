import type { Rbom, RbomArtifact } from './document.ts';

/**
 * A package URL of type `generic` (ECMA-427; purl-spec), the one for what no registry knows: the path of the artifact as
 * namespace and name, the release as version, and the digest, which makes it the file and no other.
 */
export function artifactPurl({ name, sha256 }: RbomArtifact, { release_version: version }: Rbom): string {
  return `pkg:generic/${segments(name)}@${encode(version)}?checksum=sha256:${sha256}`;
}

/** The package URL of the release, where it has a name. */
export function releasePurl({ metadata, release_version: version }: Rbom): string | undefined {
  const name = metadata?.name;
  return name === undefined ? undefined : `pkg:generic/${encode(name)}@${encode(version)}`;
}

const segments = (path: string): string => path.split('/').map(encode).join('/');

/** All but letters, digits and `.-_~:` stands percent-encoded. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}
