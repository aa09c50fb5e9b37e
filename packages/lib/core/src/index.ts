export { asChunks, awaitTurn, type Bytes, collect, isBytes } from './bytes.ts';
export { compareBytes } from './compare.ts';
export { type Settled, withDefaults } from './defaults.ts';
export {
  type ErrorPlace,
  inFile,
  isReproError,
  ReproError,
  type ReproErrorCode,
  type ReproErrorOptions,
} from './error.ts';
export { type ChunkOptions, canonicalChunks, canonicalDigest, canonicalize } from './json/canonicalize.ts';
export { type ParseLimits, parseStrict } from './json/parse.ts';
export type { Json, JsonObject } from './json/types.ts';
export { type Digest, sha256, sha256Through } from './sha256.ts';
