export type { GitStamp, VersionStamp } from './document.ts';
export { make } from './make.ts';
export { type ParseOptions, type SchemeName, type Source, type StampOptions, schemes } from './options.ts';
export { compareVersions, parseVersion } from './schemes/parse.ts';
export type { Version } from './schemes/scheme.ts';
export { refusals } from './strict.ts';
export { tool } from './tool.ts';
