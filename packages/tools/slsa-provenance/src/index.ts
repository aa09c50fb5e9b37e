export { signStatement as sign } from '@repro/attest/sign';
export { BUILD_TYPE } from './generate/definition.ts';
export { generate } from './generate/generate.ts';
export type {
  GenerateInput,
  GenerateOptions,
  NamedBytes,
  NamedDigest,
  Provenance,
  ProvenanceStatement,
} from './generate/types.ts';
export { rules } from './rules.ts';
export type { Summary } from './verify/summary.ts';
export type { VerifyOptions } from './verify/types.ts';
export { verify } from './verify/verify.ts';
