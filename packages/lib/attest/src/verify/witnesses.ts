import type { SignedEntity } from '@sigstore/verify';
import { attestError } from '../errors.ts';
import type { VerifiedSigner } from './types.ts';

/** How many logs and clocks vouch for a signature. */
export type WitnessCounts = Pick<VerifiedSigner, 'log_entries' | 'timestamps'>;

/**
 * Counts who vouches for a signature, of which every entry and time was verified. A log or a clock that speaks twice is
 * one: anybody can log a signature again, as an entry of another kind, and have it timed again.
 * @throws ERR_REPRO_ATTEST_LOG, ERR_REPRO_ATTEST_TIMESTAMP when they are fewer than are needed
 */
export function countWitnesses(
  { tlogEntries, timestamps }: SignedEntity,
  needed: { readonly transparencyLog: number; readonly timestamps: number },
): WitnessCounts {
  const logs = new Set(tlogEntries.map(logOf)).size;
  if (logs < needed.transparencyLog) {
    throw attestError('LOG', `expected ${needed.transparencyLog} transparency logs, got ${logs}`);
  }
  const clocks = new Set(timestamps.flatMap(clockOf)).size;
  if (clocks < needed.timestamps) {
    throw attestError('TIMESTAMP', `expected the times of ${needed.timestamps} clocks, got ${clocks}`);
  }
  return { log_entries: logs, timestamps: clocks };
}

function logOf({ logId }: SignedEntity['tlogEntries'][number]): string {
  return logId.keyId.toString('hex');
}

/** A log's time is one only with the log's signature on it; an authority is known by the certificate that it signs with. */
function clockOf(time: SignedEntity['timestamps'][number]): readonly string[] {
  if (time.$case === 'transparency-log')
    return time.tlogEntry.inclusionPromise ? [logOf(time.tlogEntry)] : [];
  const { signerIssuer, signerSerialNumber } = time.timestamp;
  return [`${signerIssuer.toString('hex')} ${signerSerialNumber.toString('hex')}`];
}
