import { isReproError, ReproError } from '@repro/core';

/** A result in the registry that is not what it should be: it is never taken, and never replaced in silence. */
export function tampered(step: string, what: string, cause?: unknown): ReproError {
  return new ReproError('ERR_REPRO_SHARED_TAMPERED', `${step}: ${what}`, {
    cause,
    hint: 'somebody or something changed the shared registry: find out who may push there, then use another repository',
  });
}

/** A result of which a part is gone. */
export function lost(step: string, what: string, cause?: unknown): ReproError {
  return new ReproError('ERR_REPRO_SHARED_LOST', `${step}: the registry has lost ${what}`, {
    cause,
    hint: 'run the shard that made it again: it publishes what is missing',
  });
}

/** An error of the registry's client as one about a step's result, where it is one. */
export function aboutStep(error: unknown, step: string, what: string): unknown {
  if (!isReproError(error)) return error;
  if (error.code === 'ERR_REPRO_PUBLISH_DIGEST')
    return tampered(step, `the registry gave other bytes for ${what}: ${error.message}`, error);
  if (error.code === 'ERR_REPRO_PUBLISH_MISSING') return lost(step, what, error);
  return error;
}
