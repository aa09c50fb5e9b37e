export { classify } from './classify/classify.ts';
export { type ConvertOptions, convert, type RbomFormat, rbomFormats } from './convert.ts';
export type { ArtifactType, ExternalReference, Rbom, RbomArtifact, ReleaseMetadata } from './document.ts';
export { type CycloneDxVersion, cycloneDxVersions } from './formats/cyclonedx.ts';
export { make } from './make.ts';
export {
  type HashedArtifact,
  HEAD_SIZE,
  type NamedBytes,
  type RbomInput,
  type RbomOptions,
} from './options.ts';
export { artifactPurl } from './purl.ts';
export { sourceTime, type TimeSources } from './source/time.ts';
export { sha256sums } from './sums.ts';
export { tool } from './tool.ts';
export { type HashOptions, hashArtifacts } from './tree.ts';
