import { stat } from 'node:fs/promises';
import type { EvidenceFiles } from '@repro/evidence';
import { requireIntact, requireSums } from '../whole.ts';

/**
 * The release at a place on disk, a directory or a bundle, as it was made.
 * @throws ERR_REPRO_PUBLISH_RELEASE, and the errors of `directoryFiles` and `openBundle`
 */
export async function openRelease(place: string, name: string): Promise<EvidenceFiles> {
  const isFile = (await stat(place).catch(() => undefined))?.isFile() ?? false;
  if (!isFile) {
    const { directoryFiles } = await import('@repro/evidence');
    const files = await directoryFiles(place, name);
    requireSums(files);
    return files;
  }
  const { openBundle } = await import('@repro/evidence/bundle');
  const bundle = await openBundle(place, name);
  try {
    await requireIntact(bundle);
    return bundle.files;
  } catch (error) {
    bundle.close();
    throw error;
  }
}
