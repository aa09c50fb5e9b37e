import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The folder of all schemas; testkit is never published, so the repository is around it. */
const folder = new URL('../../../../schema/', import.meta.url);
const suffix = '.schema.json';

let ajv: Ajv2020 | undefined;

/** The names of all schemas, without `.schema.json`. */
export function schemaNames(): readonly string[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

/** Whether there is a schema of this name. */
export function hasSchema(name: string): boolean {
  return existsSync(new URL(name + suffix, folder));
}

/**
 * Holds values against schema/NAME.schema.json, with ajv in strict mode.
 * The answer lists what does not fit, so that a test reads `expect(problems(value)).toEqual([])`.
 */
export function schemaValidator(name: string): (value: unknown) => string[] {
  ajv ??= load();
  const validate = ajv.getSchema(idOf(name));
  if (!validate) throw new Error(`schema/${name}${suffix} is missing`);
  return (value) => {
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };
}

function load(): Ajv2020 {
  const all = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    allowUnionTypes: true,
    allErrors: true,
  });
  for (const name of schemaNames()) {
    all.addSchema(JSON.parse(readFileSync(new URL(name + suffix, folder), 'utf8')), idOf(name));
  }
  return all;
}

const idOf = (name: string): string => `https://repro-pack.dev/schema/${name}${suffix}`;
