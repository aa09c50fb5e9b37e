export { inspectBundle } from './inspect.ts';
export type { BundleProblem, BundleProblemCode } from './problems.ts';
export { type Bundle, type BundledManifest, type BundleMember, openBundle } from './read.ts';
export { writeBundle } from './write.ts';
