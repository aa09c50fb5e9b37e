import { ReproError } from '@repro/core/error';

/** An error of slsa-provenance: `ERR_REPRO_SLSA_` and what is wrong. */
export function slsaError(
  code: 'MANIFEST' | 'SUBJECT' | 'BUILDER' | 'RUN_RECORD' | 'TIME' | 'METADATA',
  message: string,
  hint: string,
): ReproError {
  return new ReproError(`ERR_REPRO_SLSA_${code}`, message, { hint });
}

/** Whether an error says that artifact and manifest were compared and differ, which is a verdict. */
export const MISMATCH = 'ERR_REPRO_SLSA_SUBJECT';
