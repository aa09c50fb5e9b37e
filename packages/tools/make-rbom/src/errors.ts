import { ReproError } from '@repro/core/error';

/** An error of this tool: ERR_REPRO_RBOM_… */
export function wrong(
  what: 'ARTIFACT' | 'VERSION' | 'TIMESTAMP' | 'METADATA',
  message: string,
  hint: string,
): ReproError {
  return new ReproError(`ERR_REPRO_RBOM_${what}`, message, { hint });
}
