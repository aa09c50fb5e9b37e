export { indexBytes, tagOf } from './image-index.ts';
export { artifactOf, type OciBlob, type OciLayout, ociLayout } from './layout.ts';
export { releaseManifest, type SealedManifest } from './manifest.ts';
export * from './types.ts';
