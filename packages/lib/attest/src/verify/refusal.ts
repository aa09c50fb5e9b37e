import { type AttestCode, attestError } from '../errors.ts';
import type { KeyType } from '../keys/types.ts';

/** What @sigstore/verify refuses with, as codes of ours. */
const CODES: readonly [RegExp, AttestCode][] = [
  [/^SIGNATURE/, 'SIGNATURE'],
  [/^TLOG/, 'LOG'],
  [/^TIMESTAMP/, 'TIMESTAMP'],
  [/^CERTIFICATE/, 'CERTIFICATE'],
  [/^PUBLIC_KEY/, 'UNKNOWN_KEY'],
];

const HINTS: Partial<Record<AttestCode, string>> = {
  SIGNATURE: 'the payload, the signature or the key is another one than when it was signed',
  LOG: 'give the trusted root of the log, or lower the threshold if no log was used',
  TIMESTAMP: 'give the trusted root of the authority that signed the time',
  CERTIFICATE: 'give the trusted root that the certificate was issued under',
};

/** OpenSSL 3.0 does not know Ed25519ph (RFC 8032, section 5.1), which cosign 3 signs with. */
const ED25519_HINT = `${HINTS.SIGNATURE}; or it was signed with Ed25519ph, as cosign 3 does, which is not verified here`;

/**
 * An error of @sigstore/verify as one of ours. What it throws without a code comes of bytes that it could not parse
 * (certificates, timestamps, log entries): they are part of the bundle, so the bundle is refused.
 */
export function refusalOf(error: unknown, type?: KeyType): Error {
  const { code: name = '', message, cause } = error as { code?: unknown; message?: string; cause?: Error };
  const [, code] = CODES.find(([pattern]) => pattern.test(String(name))) ?? [];
  if (code) {
    const why = [message, cause?.message].filter(Boolean).join(': ');
    const isEd25519 = code === 'SIGNATURE' && type === 'ed25519';
    return attestError(code, why, { hint: isEd25519 ? ED25519_HINT : HINTS[code], cause: error });
  }
  return attestError('BUNDLE', `the bundle cannot be verified: ${message ?? 'it cannot be parsed'}`, {
    hint: 'its certificate, timestamps or log entries are malformed',
    cause: error,
  });
}
