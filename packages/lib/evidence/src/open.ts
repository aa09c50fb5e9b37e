import { directoryFiles } from './directory-files.ts';
import type { EvidenceFiles } from './files.ts';
import { isBundle, type ReleasePlace } from './place.ts';

/**
 * The evidence of a release directory or a bundle.
 * @param name what messages call it; its path unless given
 * @throws as `directoryFiles` and `openBundle`
 */
export async function openEvidence(place: ReleasePlace, name?: string): Promise<EvidenceFiles> {
  if (typeof place === 'string' && !(await isBundle(place))) return directoryFiles(place, name);
  const { openBundle } = await import('./bundle/read.ts');
  return (await openBundle(place, name)).files;
}
