export { asChunks, type Bytes, collect } from './bytes.ts';
export { canonicalize } from './canonicalize.ts';
export { canonicalChunks } from './canonical-chunks.ts';
export { compareBytes } from './compare.ts';
export { isReproError, ReproError, type ReproErrorCode, type ReproErrorOptions } from './error.ts';
export type { Json, JsonObject } from './json.ts';
export { type ParseLimits, parseStrict } from './parse.ts';
export { type Digest, sha256, sha256Through } from './sha256.ts';
