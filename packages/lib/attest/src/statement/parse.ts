import { parseStrict } from '@repro/core/parse';
import { attestError } from '../errors.ts';
import { faultOf } from '../schema-fault.ts';
import type { Statement } from './types.ts';

/** What a statement may have in bytes: provenance of real builds stays below 1 MiB. */
export const MAX_STATEMENT = 16 * 1024 * 1024;

/**
 * Reads an in-toto statement, v1 or v0.1; what its predicate holds is the business of the predicate's type.
 * @throws ERR_REPRO_ATTEST_STATEMENT for what is none; ERR_REPRO_JSON_… and ERR_REPRO_TOO_LARGE as `parseStrict`
 */
export async function parseStatement(bytes: Uint8Array, name = 'the statement'): Promise<Statement> {
  const value = parseStrict(bytes, { name, maxBytes: MAX_STATEMENT });
  const { inTotoStatementErrors } = await import('../schema.gen.ts');
  const fault = faultOf(inTotoStatementErrors(value));
  if (!fault) return value as unknown as Statement;
  throw attestError('STATEMENT', `${name} is no in-toto statement: ${fault.message}`, {
    hint: 'expected _type, subject with digests, predicateType and predicate, as in in-toto_statement.schema.json',
    pointer: fault.pointer,
  });
}
