import { canonicalize } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import { treeFiles } from '@repro/evidence';
import { reportOf } from '@repro/testkit-release';
import { memoryTree } from '@repro/tree';

/** A release of a few files; the artifact has `size` bytes. */
export function smallRelease(size = 300_000): Promise<EvidenceFiles> {
  const artifact = Buffer.alloc(size);
  for (let at = 0; at < size; at += 4)
    artifact.writeUInt32LE((Math.imul(at, 2654435761) >>> 0) % 2 ** 32, Math.min(at, size - 4));
  return treeFiles(
    'dist',
    memoryTree({
      VERSION: '1.2.3\n',
      'artifact.tar.gz': artifact,
      'checks/vel-validator.json': `${canonicalize(reportOf('vel-validator'))}\n`,
      'evidence.json': '{"rows":[]}\n',
      'vel_manifest.json': '{}\n',
      'slsa_attestation.sigstore.json': '{}\n',
    }),
  );
}
