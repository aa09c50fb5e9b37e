export {
  attest,
  PREDICATE_TYPE,
  type RebuildAttestation,
  type RebuildPredicate,
  type Resource,
} from './attestation.ts';
export { compare } from './compare.ts';
export type { Comparable, CompareOptions, Limits } from './options.ts';
export type { PackSettings } from './rebuild/pack.ts';
export { type Rebuild, type RebuildFacts, type RebuildOptions, rebuild } from './rebuild/rebuild.ts';
export type { RebuildSource } from './rebuild/source.ts';
export { renderText } from './render.ts';
export { rules } from './rules.ts';
export type { Build, Summary } from './summary.ts';
