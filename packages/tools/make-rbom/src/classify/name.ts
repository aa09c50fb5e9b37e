import type { ArtifactType } from '../document.ts';

const BY_ENDING: readonly (readonly [RegExp, ArtifactType])[] = [
  [/\.whl$/i, 'wheel'],
  [/\.(?:deb|rpm|apk|gem|jar|war|nupkg|crate|egg|vsix|snap|flatpak|msi|pkg|xpi|aar)$/i, 'package'],
  [/\.(?:sig|asc|p7s|minisig)$/i, 'signature'],
  [/\.(?:crt|cer|pem|pub|der)$/i, 'certificate'],
  [/\.(?:sigstore(?:\.json)?|intoto\.jsonl?|att|dsse(?:\.json)?)$/i, 'attestation'],
  [/(?:^|\/)(?:[a-z0-9.-]+[._-])?(?:sha(?:1|256|384|512)|md5|b2)sums?(?:\.txt)?$/i, 'checksums'],
  [/\.(?:sha(?:1|256|384|512)|md5)(?:sums?)?$/i, 'checksums'],
  [/\.(?:cdx|spdx|bom)(?:\.(?:json|xml|ya?ml|rdf))?$/i, 'sbom'],
  [/\.(?:tar|tgz|tzst|tbz2?|txz|zip|gz|bz2|xz|zst|7z)$/i, 'archive'],
  [/\.(?:so(?:\.\d+)*|dll|dylib|a|lib|wasm|o)$/i, 'library'],
  [/\.(?:exe|run|appimage|sh|bash|ps1|bat|cmd)$/i, 'executable'],
  [/\.(?:sarif|junit\.xml)$/i, 'report'],
  [/\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?)$/i, 'image'],
  [/\.(?:md|txt|rst|adoc|html?|pdf|docx?|odt|epub|man|[1-9])$/i, 'document'],
  [/(?:^|\/)(?:licen[cs]e|readme|notice|changelog|changes|authors|copying)[^/]*$/i, 'document'],
  [/\.(?:json|jsonl|ndjson|ya?ml|toml|xml|csv|tsv|ini|cfg|conf|sql|parquet|bin|dat)$/i, 'data'],
  [/(?:^|\/)version$/i, 'data'],
];

/** What a name says that a file is. */
export function typeOfName(name: string): ArtifactType | undefined {
  return BY_ENDING.find(([ending]) => ending.test(name))?.[1];
}
