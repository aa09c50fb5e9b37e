import { nearest } from '@repro/cli-kit/nearest';
import type { ReproError } from '@repro/core';
import { configError } from './values.ts';

/** The error for a key that nothing has: a slip of the pen must not leave a setting unset in silence. */
export function unknownKey(where: string, key: string, known: readonly string[]): ReproError {
  const near = nearest(key, known);
  const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
  return configError(`${where} '${key}'`, hint);
}
