export { detectBuilder, type Surroundings } from './builder/detect.ts';
export type { CheckedOut } from './builder/platform.ts';
export type { Artifact, Builder, VelManifest } from './document.ts';
export { make } from './make.ts';
export { readMetadata } from './metadata.ts';
export type { Host, ManifestInput, ManifestOptions, NamedBytes } from './options.ts';
export { tool } from './tool.ts';
