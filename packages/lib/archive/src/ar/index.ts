export type { ArFault } from './errors.ts';
export { type ArOptions, readAr } from './read.ts';
export { type ArKind, type ArLimits, type ArMember, type ArNaming, defaultArLimits } from './types.ts';
