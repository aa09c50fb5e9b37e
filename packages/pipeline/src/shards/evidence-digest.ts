import { createHash } from 'node:crypto';
import { RUN_RECORD } from '@repro/evidence';
import { names } from '../flow/files.ts';
import { formatSums } from '../workspace/sums.ts';

/** What tells of one run: it holds the wall clock, or digests of what does. */
const OF_A_RUN: ReadonlySet<string> = new Set([
  RUN_RECORD,
  names.policyTrace,
  names.matrix,
  names.matrixPage,
  names.summary,
  names.bundle,
]);

/** Signatures, and statements with the times of a run. */
const ATTESTATION = /^(?:slsa_attestation|rebuild_attestation)\b|\.sigstore\.json$/;

/**
 * One digest over all files of a release that do not tell of one run: SHA-256 over their lines of SHA256SUMS, in byte
 * order. It depends on source, settings and environment, and not on when, how often and on how many machines it was made.
 * @param files SHA-256 by name
 */
export function evidenceDigest(files: ReadonlyMap<string, string>): string {
  const lasting = [...files].filter(([name]) => !OF_A_RUN.has(name) && !ATTESTATION.test(name));
  const sums = formatSums(new Map(lasting.map(([name, sha256]) => [name, { sha256, size: 0 }])));
  return createHash('sha256').update(sums).digest('hex');
}
