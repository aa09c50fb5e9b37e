import type { Json } from '@repro/core';
import type { DataFormat } from './format.ts';
import { readSingle } from './single.ts';
import type { NamedData } from './where.ts';

/** More than the 64 KiB that a configuration may have can say without aliases. */
const LIMITS = { maxValues: 64 * 1024 };

/**
 * What a configuration file holds, JSON or YAML, which its name tells unless it is given; null when that is nothing. As of a policy, whatever two readers could
 * take for two things is refused.
 * @throws ERR_REPRO_CONFIG with the place for what is broken or several; ERR_REPRO_TOO_…
 */
export async function readSettings(
  file: NamedData & { readonly format?: DataFormat | undefined },
): Promise<Json> {
  const document = await readSingle(file, { code: 'ERR_REPRO_CONFIG', what: 'configuration' }, LIMITS);
  return document?.value ?? null;
}
