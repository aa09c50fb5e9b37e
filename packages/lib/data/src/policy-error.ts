import { ReproError } from '@repro/core/error';
import { pointerOf } from './pointer.ts';
import { type NamedData, whereIn } from './where.ts';

/** What a compiled schema says of a value that does not fit it. */
export interface SchemaFault {
  readonly instancePath: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The error ERR_REPRO_POLICY for a policy that does not fit the schema of this file name: what is wrong, be it a key that it does not
 * know, and where.
 */
export async function policyError(
  file: NamedData,
  { instancePath, message, params }: SchemaFault,
  schema: string,
): Promise<ReproError> {
  const { additionalProperty, propertyName } = params as {
    additionalProperty?: string;
    propertyName?: string;
  };
  const key = additionalProperty ?? propertyName;
  const what = key === undefined ? message : `unknown key ${JSON.stringify(key)}`;
  const pointer = instancePath + (key === undefined ? '' : pointerOf([key]));
  const { shown, place } = await whereIn(file, pointer);
  return new ReproError('ERR_REPRO_POLICY', `${shown}: ${instancePath || 'the policy'}: ${what}`, {
    hint: `see ${schema} for what a policy may hold`,
    at: { path: file.name, pointer, ...place },
  });
}
