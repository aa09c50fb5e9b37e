import { ReproError } from '@repro/core/error';
import { type DataLimits, readData } from './read.ts';
import type { DataDocument, Place } from './types.ts';
import type { NamedData } from './where.ts';

/**
 * The one document of a policy file, JSON or YAML. Whatever two readers could take for two things keeps it from being a
 * policy: a key that is there twice, and a second document, which most readers pass over.
 * @throws ERR_REPRO_POLICY with the place for what is broken, empty or several; ERR_REPRO_TOO_…
 */
export async function readPolicy(
  { name, bytes }: NamedData,
  limits?: Partial<DataLimits>,
): Promise<DataDocument> {
  const { documents, problems } = await readData(bytes, { name, limits });
  const problem = problems.find(({ level }) => level === 'error');
  if (problem) throw noPolicy({ name, place: problem.at }, problem.message, problem.hint);
  const [document, second] = documents;
  if (second)
    throw noPolicy({ name, place: second.start }, 'a second document begins', 'a policy is one document');
  if (document && !document.empty) return document;
  throw noPolicy(
    { name, place: document?.start },
    'the policy is empty',
    "write at least schema_version: '1.0'",
  );
}

function noPolicy(
  { name, place }: { readonly name: string; readonly place: Place | undefined },
  message: string,
  hint = 'correct the file',
): ReproError {
  const where = place ? `${name}, line ${place.line}, column ${place.column}` : name;
  return new ReproError('ERR_REPRO_POLICY', `${where}: ${message}`, { hint, at: { path: name, ...place } });
}
