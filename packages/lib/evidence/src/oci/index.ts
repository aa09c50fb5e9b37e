export { indexBytes, tagOf } from './image-index.ts';
export { artifactOf, type OciBlob, type OciLayout, ociLayout } from './layout.ts';
export { fileLayer, releaseManifest, type SealedManifest, sealManifest } from './manifest.ts';
export * from './types.ts';
