import { isReproError, ReproError, type ReproErrorCode } from '@repro/core/error';

/** What can be wrong with an attestation that was read and checked, and does not hold. */
const refusals = {
  SIGNATURE: 'the signature is not that of the key over the payload',
  UNKNOWN_KEY: 'the key is none of those that are trusted',
  CERTIFICATE: 'the certificate does not lead to a trusted root, or not for this purpose or time',
  LOG: 'no trusted transparency log vouches for the signature',
  TIMESTAMP: 'no trusted clock says when it was signed',
  IDENTITY: 'the certificate is of nobody who is trusted',
  BUILDER: 'the signer may not speak for the builder',
  PAYLOAD_TYPE: 'what was signed is no in-toto statement',
  PREDICATE_TYPE: 'the statement says something else than was asked for',
  SUBJECT: 'the statement is not about the artifact',
} as const;

/** What can keep an attestation from being made, read or checked. */
type Obstacle =
  | 'BUNDLE'
  | 'STATEMENT'
  | 'KEY'
  | 'KEY_TYPE'
  | 'PASSPHRASE'
  | 'SIGNER'
  | 'KEYLESS'
  | 'TOKEN'
  | 'TRUST'
  | 'TRUSTED_ROOT'
  | 'PATTERN';

/** The end of an error's code: `ERR_REPRO_ATTEST_SIGNATURE`. */
export type AttestCode = keyof typeof refusals | Obstacle;

interface Details {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  /** A JSON Pointer into the document. */
  readonly pointer?: string | undefined;
}

/** An error of this package. Its text never holds a private key, a passphrase or a token. */
export function attestError(
  code: AttestCode,
  message: string,
  { hint, cause, pointer }: Details = {},
): ReproError {
  const at = pointer === undefined ? undefined : { pointer };
  return new ReproError(`ERR_REPRO_ATTEST_${code}`, message, { hint, cause, at });
}

const refusalCodes: ReadonlySet<ReproErrorCode> = new Set(
  Object.keys(refusals).map((code): ReproErrorCode => `ERR_REPRO_ATTEST_${code}`),
);

/** Whether an error says that an attestation was checked and does not hold; all others say that it could not be told. */
export function isRefusal(thrown: unknown): thrown is ReproError {
  return isReproError(thrown) && refusalCodes.has(thrown.code);
}
