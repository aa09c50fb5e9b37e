import path from 'node:path';
import { isReproError, ReproError } from '@repro/core/error';
import { SUMS } from '@repro/evidence';
import { readStart } from './regular-file.ts';

/** Bytes: a release of ours has some dozens of files, and what somebody else wrote need not be read to its end. */
const LIMIT = 16 * 1024 * 1024;

/**
 * The text of the SHA256SUMS in a directory; nothing where there is none.
 * @throws ERR_REPRO_TOO_LARGE, ERR_REPRO_SPECIAL_FILE, ERR_REPRO_IS_A_DIRECTORY, and what else the system says
 */
export async function readSums(directory: string): Promise<string | undefined> {
  const file = path.join(directory, SUMS);
  const bytes = await readStart(file, LIMIT + 1).catch((error: unknown) => {
    if (isReproError(error) && ABSENT.includes(error.code)) return undefined;
    throw error;
  });
  if (bytes === undefined || bytes.length <= LIMIT) return bytes?.toString('utf8');
  throw new ReproError('ERR_REPRO_TOO_LARGE', `${file}: larger than ${LIMIT} bytes`, {
    hint: 'it is of no release: remove it, or choose another output directory',
  });
}

const ABSENT = ['ERR_REPRO_NOT_FOUND', 'ERR_REPRO_NOT_A_DIRECTORY'];
