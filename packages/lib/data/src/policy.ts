import type { DataLimits } from './read.ts';
import { documentError, readSingle } from './single.ts';
import type { DataDocument } from './types.ts';
import type { NamedData } from './where.ts';

const POLICY = { code: 'ERR_REPRO_POLICY', what: 'policy' } as const;

/**
 * The one document of a policy file, JSON or YAML. Whatever two readers could take for two things keeps it from being a
 * policy: a key that is there twice, a tag, and a second document, which most readers pass over.
 * @throws ERR_REPRO_POLICY with the place for what is broken, empty or several; ERR_REPRO_TOO_…
 */
export async function readPolicy(file: NamedData, limits?: Partial<DataLimits>): Promise<DataDocument> {
  const document = await readSingle(file, POLICY, limits);
  if (document && !document.empty) return document;
  throw documentError({ name: file.name, place: document?.start }, POLICY, {
    message: 'the policy is empty',
    hint: "write at least schema_version: '1.0'",
  });
}
