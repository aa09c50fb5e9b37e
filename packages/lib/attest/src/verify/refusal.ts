import { type AttestCode, attestError } from '../errors.ts';

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

/**
 * An error of @sigstore/verify as one of ours. What it throws without a code comes of bytes that it could not parse
 * (certificates, timestamps, log entries): they are part of the bundle, so the bundle is refused.
 */
export function refusalOf(error: unknown): Error {
  const { code: name = '', message, cause } = error as { code?: unknown; message?: string; cause?: Error };
  const [, code] = CODES.find(([pattern]) => pattern.test(String(name))) ?? [];
  if (code) {
    const why = [message, cause?.message].filter(Boolean).join(': ');
    return attestError(code, why, { hint: HINTS[code], cause: error });
  }
  return attestError('BUNDLE', `the bundle cannot be verified: ${message ?? 'it cannot be parsed'}`, {
    hint: 'its certificate, timestamps or log entries are malformed',
    cause: error,
  });
}
