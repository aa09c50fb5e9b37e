import { isReproError } from '@repro/core/error';
import type { EvidenceFiles } from './files.ts';

const LIMIT = 1024;

/** The version that a release says it is; undefined where it says none, cannot be read, or says more than any version. */
export async function versionOf(files: EvidenceFiles): Promise<string | undefined> {
  try {
    return Buffer.from(await files.read('VERSION', LIMIT))
      .toString('utf8')
      .trim();
  } catch (error) {
    if (!isReproError(error)) throw error;
    return undefined;
  }
}
