import type { Context } from '@repro/cli-kit';
import { type EvidenceFiles, givenRelease, isBundle } from '@repro/evidence';
import { requireIntact, requireSums } from '../whole.ts';

/**
 * The release that the command is given, a directory or a bundle, as it was made.
 * @throws ERR_REPRO_PUBLISH_RELEASE, and the errors of `directoryFiles` and `openBundle`
 */
export async function openRelease(given: string | undefined, context: Context): Promise<EvidenceFiles> {
  const { place, name } = await givenRelease(given, context);
  if (typeof place === 'string' && !(await isBundle(place))) {
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
