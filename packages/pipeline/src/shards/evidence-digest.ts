import { createHash } from 'node:crypto';
import { isLasting } from '../flow/files.ts';
import { formatSums } from '../workspace/sums.ts';

/**
 * One digest over all files of a release that do not tell of one run: SHA-256 over their lines of SHA256SUMS, in byte
 * order. It depends on source, settings and environment, and not on when, how often and on how many machines it was made.
 * @param files SHA-256 by name
 */
export function evidenceDigest(files: ReadonlyMap<string, string>): string {
  const lasting = [...files].filter(([name]) => isLasting(name));
  const sums = formatSums(new Map(lasting.map(([name, sha256]) => [name, { sha256, size: 0 }])));
  return createHash('sha256').update(sums).digest('hex');
}
