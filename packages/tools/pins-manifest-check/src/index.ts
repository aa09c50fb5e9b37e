export { check } from './check.ts';
export { type Fixed, fix } from './fix.ts';
export { type Manifest, parseManifest } from './manifest/parse.ts';
export type { CheckOptions, NamedText, SourceFile, SourceFiles } from './options.ts';
export { type Policy, parsePolicy } from './policy.ts';
export { type FileKind, kindByPath } from './references/kind.ts';
export { rules } from './rules.ts';
export { filesIn, type TreeFiles } from './tree.ts';
