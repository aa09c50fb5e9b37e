export { MAX_BUNDLE, parseBundle } from '../bundle/parse.ts';
export { BUNDLE_MEDIA_TYPE, type SigstoreBundle } from '../bundle/types.ts';
export { builderOf, type Level, levelOf, speaksFor } from '../trust/level.ts';
export { MAX_TRUST, parseTrust } from '../trust/parse.ts';
export { compilePattern } from '../trust/pattern.ts';
export type { IdentityMatch, Thresholds, Trust, TrustedBuilder, TrustedSigner } from '../trust/types.ts';
export { verifySignature } from './signature.ts';
export type {
  ClaimOptions,
  Verified,
  VerifiedSignature,
  VerifiedSigner,
  VerifyOptions,
} from './types.ts';
export { requireClaims, verifyBundle } from './verify.ts';
