import { isReproError, parseStrict, type ReproErrorCode } from '@repro/core';
import type { EvidenceFiles } from './files.ts';

/** Why something could not be read: what a report says in its place. */
export interface Problem {
  readonly code: ReproErrorCode;
  readonly message: string;
}

/** What was read, or why it could not be: broken evidence is a fact about a release, not the end of its reader. */
export type Reading<T> =
  | { readonly value: T; readonly problem?: never }
  | { readonly problem: Problem; readonly value?: never };

/** What a compiled schema says of a value that does not fit it. */
interface Misfit {
  readonly instancePath: string;
  readonly message: string;
}

/** A JSON document of a release, strictly parsed and held against its schema. */
export async function readDocument<T>(
  files: EvidenceFiles,
  path: string,
  misfits: (value: unknown) => readonly Misfit[],
): Promise<Reading<T>> {
  try {
    const value = parseStrict(await files.read(path), { name: path });
    const [misfit] = misfits(value);
    if (!misfit) return { value: value as T };
    const message = `${path}: ${misfit.instancePath || 'the document'} ${misfit.message}`;
    return { problem: { code: 'ERR_REPRO_EVIDENCE', message } };
  } catch (error) {
    if (!isReproError(error)) throw error;
    return { problem: { code: error.code, message: error.message } };
  }
}
