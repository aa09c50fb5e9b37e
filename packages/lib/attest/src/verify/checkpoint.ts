import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import { attestError } from '../errors.ts';

/**
 * A checkpoint (transparency-dev/formats, log): origin, size and root hash of a log, and who signed them, a line for each
 * with a name, the hint of a key and the signature. The reader that verifies it takes the name for a regular expression,
 * which could run forever, so that none but plain characters are let through to it.
 */
const CHECKPOINT = /^[^\n]+\n(\d+)\n([^\n]+)\n(?:[^\n]+\n)*\n((?:\u2014 [\w.:/~%@-]+ \S+\n)+)$/;

type LogEntry = SignedEntity['tlogEntries'][number];

/**
 * Refuses, before it is verified, an entry that says another thing of its log than its checkpoint, and one whose checkpoint
 * another trusted log signed than the entry names: with a proof alone nothing else binds the name, and one entry would be
 * the word of as many logs as are trusted.
 * @throws ERR_REPRO_ATTEST_LOG
 */
export function requireCheckpoint(
  { logId, inclusionProof: proof }: LogEntry,
  logs: TrustMaterial['tlogs'],
): void {
  if (!proof) return;
  const [, size, root, lines = ''] = CHECKPOINT.exec(proof.checkpoint?.envelope ?? '') ?? [];
  if (size !== proof.treeSize || root !== proof.rootHash.toString('base64')) {
    throw attestError('LOG', 'an entry says another thing of its transparency log than the checkpoint');
  }
  const hints = lines.trim().split('\n').map(hintOf);
  const signers = logs.filter(({ logID }) => hints.includes(hintIn(logID)));
  if (signers.every(({ logID }) => logID.equals(logId.keyId))) return;
  throw attestError('LOG', 'an entry is in another transparency log than it names');
}

function hintOf(line: string): string {
  return hintIn(Buffer.from(line.split(' ')[2] ?? '', 'base64'));
}

/** The first four bytes of a log's id, and of what stands on the line of its signature. */
function hintIn(bytes: Buffer): string {
  return bytes.toString('hex', 0, 4);
}
