import { createHash } from 'node:crypto';
import { formatSums } from '@repro/evidence';
import { isLasting } from '../flow/files.ts';

/**
 * One digest over all files of a release that do not tell of one run: SHA-256 over their lines of SHA256SUMS, in byte
 * order. It depends on source, settings and environment, and not on when, how often and on how many machines it was made.
 * @param files SHA-256 by name
 */
export function evidenceDigest(files: ReadonlyMap<string, string>): string {
  const sums = formatSums(new Map([...files].filter(([name]) => isLasting(name))));
  return createHash('sha256').update(sums).digest('hex');
}
