import { parseBundle } from '../bundle/parse.ts';
import type { SigstoreBundle } from '../bundle/types.ts';
import { attestError } from '../errors.ts';
import { parseStatement } from '../statement/parse.ts';
import type { Statement } from '../statement/types.ts';
import { builderOf, levelOf, speaksFor } from '../trust/level.ts';
import { verifySignature } from './signature.ts';
import type { ClaimOptions, Verified, VerifyOptions } from './types.ts';

/**
 * Verifies an attestation, offline: signature, signer, that the signer may speak for the builder, and what the
 * statement must say. With the level that may be reported of SLSA provenance, and why it is no higher.
 * @throws a refusal (`isRefusal`) when it does not hold: as `verifySignature`, and ERR_REPRO_ATTEST_BUILDER,
 * _PREDICATE_TYPE, _SUBJECT; else what kept it from being told: ERR_REPRO_ATTEST_BUNDLE, _STATEMENT, _TRUSTED_ROOT,
 * _PATTERN, and what reading JSON throws
 */
export async function verifyBundle(
  input: Uint8Array | SigstoreBundle,
  options: VerifyOptions & ClaimOptions,
): Promise<Verified> {
  const bundle = input instanceof Uint8Array ? await parseBundle(input) : input;
  const { signer, trusted, payload } = await verifySignature(bundle, options);
  const statement = await parseStatement(payload, 'the signed statement');
  requireBuilder(statement, trusted);
  requireClaims(statement, options);
  return { statement, signer, payload, level: levelOf(statement, trusted) };
}

/** Refuses a builder that none of the signers may speak for. @throws ERR_REPRO_ATTEST_BUILDER */
function requireBuilder(statement: Statement, trusted: Parameters<typeof speaksFor>[0]): void {
  const builder = builderOf(statement);
  if (builder === undefined || speaksFor(trusted, builder)) return;
  throw attestError('BUILDER', `the signer may not speak for the builder ${JSON.stringify(builder)}`, {
    hint: 'the trust file names the builders of each signer',
  });
}

/**
 * Refuses a statement that does not say what it must.
 * @throws ERR_REPRO_ATTEST_PREDICATE_TYPE, ERR_REPRO_ATTEST_SUBJECT
 */
export function requireClaims(
  { predicateType, subject }: Statement,
  { predicateType: expected, subjects = [] }: ClaimOptions,
): void {
  if (expected !== undefined && predicateType !== expected) {
    throw attestError('PREDICATE_TYPE', `the statement is a ${predicateType}`, {
      hint: `expected ${expected}`,
    });
  }
  const digests = new Set(subject.map(({ digest }) => digest['sha256']));
  const missing = subjects.find(({ sha256 }) => !digests.has(sha256));
  if (!missing) return;
  throw attestError('SUBJECT', `the statement is not about ${missing.name} (sha256 ${missing.sha256})`, {
    hint: `it is about ${subject
      .slice(0, 5)
      .map(({ name = 'something', digest }) => `${name} (sha256 ${digest['sha256'] ?? 'unknown'})`)
      .join(', ')}`,
  });
}
