import { stat } from 'node:fs/promises';
import { directoryFiles } from './directory-files.ts';
import type { EvidenceFiles } from './files.ts';

/**
 * The evidence at a place on disk: a release directory, or a bundle.
 * @throws as `directoryFiles` and `openBundle`
 */
export async function openEvidence(place: string, name = place): Promise<EvidenceFiles> {
  if (!(await isFile(place))) return directoryFiles(place, name);
  const { openBundle } = await import('./bundle/read.ts');
  return (await openBundle(place, name)).files;
}

async function isFile(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isFile() ?? false;
}
