import { ReproError } from '@repro/core/error';
import type { Places } from './places.ts';

/** What makes a text impossible to judge. */
export interface Fault {
  readonly code?: `ERR_REPRO_${string}`;
  readonly message: string;
  /** In UTF-16 units from 0. */
  readonly start: number;
}

/** The error of a fault, with its place; the message does not repeat it. */
export function faultError({ code = 'ERR_REPRO_YAML', message, start }: Fault, places: Places): ReproError {
  return new ReproError(code, message, { hint: 'correct the YAML at this place', at: places.at(start) });
}
