import { ReproError } from '@repro/core/error';
import type { DataFormat } from './format.ts';
import { type DataLimits, readData } from './read.ts';
import type { DataDocument, DataProblem, Place } from './types.ts';
import type { NamedData } from './where.ts';

/** What a file of one document is called, and the code of the errors for what keeps it from being one. */
export interface SingleKind {
  readonly code: `ERR_REPRO_${string}`;
  readonly what: string;
}

/**
 * The one document of a file, JSON or YAML; undefined when there is none. Whatever two readers could take for two things
 * keeps it from being one, a tag that only the program which it is for knows among it.
 * @throws the code of the kind with the place for what is broken or several; ERR_REPRO_TOO_…
 */
export async function readSingle(
  { name, bytes, format }: NamedData & { readonly format?: DataFormat | undefined },
  kind: SingleKind,
  limits?: Partial<DataLimits>,
): Promise<DataDocument | undefined> {
  const { documents, problems } = await readData(bytes, { name, format, limits });
  const problem = problems.find(isDisputed);
  if (problem) throw documentError({ name, place: problem.at }, kind, problem);
  const [document, second] = documents;
  if (!second) return document;
  throw documentError({ name, place: second.start }, kind, {
    message: 'a second document begins',
    hint: `a ${kind.what} is one document`,
  });
}

const isDisputed = ({ level, kind }: DataProblem): boolean => level === 'error' || kind === 'tag';

/** The error for what is wrong at a place of such a file. */
export function documentError(
  { name, place }: { readonly name: string; readonly place: Place | undefined },
  { code }: SingleKind,
  { message, hint = 'correct the file' }: { readonly message: string; readonly hint?: string },
): ReproError {
  const where = place ? `${name}, line ${place.line}, column ${place.column}` : name;
  return new ReproError(code, `${where}: ${message}`, { hint, at: { path: name, ...place } });
}
