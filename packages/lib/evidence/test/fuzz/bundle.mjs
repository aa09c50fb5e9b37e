import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { collect } from '@repro/core';
import { treeFiles } from '@repro/evidence';
import { inspectBundle, openBundle, writeBundle } from '@repro/evidence/bundle';
import { outcome } from '@repro/testkit/fuzz';
import { memoryTree } from '@repro/tree';

const release = memoryTree({
  'artifact.tar.gz': 'not read here',
  VERSION: '1.2.3\n',
  'checks/a.json': '{}\n',
  'slsa_attestation.sigstore.json': '{}\n',
  'vel_manifest.json': '{}\n',
});
const good = Buffer.from(await collect(writeBundle(await treeFiles('release', release)), 1 << 20, 'bundle'));

/** What mutations start from. */
export const seeds = [good];

/** Half of the changes are of texts in it of the same length, which get past the checksums of the tar. */
export function mutate(bytes, next) {
  const mutant = Buffer.from(bytes);
  for (let changes = 1 + (next() % 3); changes > 0; changes--) {
    const block = 512 * (next() % Math.floor(mutant.length / 512));
    const at = block + (next() % 512);
    if (mutant[at] > 0x1f) mutant[at] = next() % 2 ? 0x20 + (next() % 95) : mutant[at] ^ 1;
  }
  return mutant;
}

const directory = mkdtempSync(path.join(tmpdir(), 'repro-fuzz-bundle-'));
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
const file = path.join(directory, `${threadId}.evidence.tar`);

/** Opens any bytes as a bundle, looks at all of it and reads its files. Only the bundle itself may be without a problem. */
export async function fuzz(bytes) {
  writeFileSync(file, bytes);
  return outcome(async () => {
    const bundle = await openBundle(file, 'fuzz');
    try {
      const problems = await inspectBundle(bundle);
      for (const { path: name } of bundle.files.files) await bundle.files.digest(name);
      if (problems.length === 0 && !good.equals(bytes))
        throw new Error('another bundle is without a problem');
    } finally {
      bundle.close();
    }
  });
}
