import { directoryFiles } from './directory-files.ts';
import type { EvidenceFiles } from './files.ts';

/**
 * The evidence at a place on disk.
 * @throws as `directoryFiles`
 */
export async function openEvidence(place: string, name = place): Promise<EvidenceFiles> {
  return directoryFiles(place, name);
}
