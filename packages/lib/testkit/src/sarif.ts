import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { it } from '@jest/globals';
import { Ajv } from 'ajv';

// The schema of OASIS is not ours to copy; where it is kept beside the repository, logs are held against it.
const SCHEMA = fileURLToPath(new URL('../../../../../shared/schemas/sarif-2.1.0.json', import.meta.url));

/** RFC 3986 without its finer rules: what a relative reference of ours may consist of. */
const URI_REFERENCE = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9a-f]{2})*$/i;

/**
 * A test that holds SARIF logs against the official schema: `test` is given a function that lists what does not fit.
 * Where the schema is not at hand the test is skipped and says so; under CI it fails instead.
 */
export function itFitsSarif(
  name: string,
  test: (problems: (log: unknown) => string[]) => Promise<void>,
): void {
  if (existsSync(SCHEMA) || process.env['CI']) it(name, () => test(validator()));
  else {
    process.stderr.write(`skipped: "${name}" needs the schema of OASIS at ${SCHEMA}\n`);
    it.skip(name, () => {});
  }
}

function validator(): (log: unknown) => string[] {
  // The schema is of draft 4; what it uses of it means the same in draft 7 but for the name of its id.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { uri: /^[a-z][a-z0-9+.-]*:/i, 'uri-reference': URI_REFERENCE, 'date-time': true },
  });
  const validate = ajv.compile(schema);
  return (log) => (validate(log) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`));
}
