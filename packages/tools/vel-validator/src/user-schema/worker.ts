import { parentPort, workerData } from 'node:worker_threads';
import type { ErrorObject, Options, ValidateFunction } from 'ajv';
import type { WorkerAnswer } from './validate.ts';

// Runs in a thread of its own: see validate.ts for the reason.

const MOST_MISFITS = 100;

/** The common part of the ajv classes, one for each draft. */
interface Validator {
  compile(schema: object | boolean): ValidateFunction;
}
type ValidatorClass = new (options: Options) => Validator;

const drafts: Readonly<Record<string, () => Promise<ValidatorClass>>> = {
  'https://json-schema.org/draft/2020-12/schema': async () => (await import('ajv/dist/2020.js')).Ajv2020,
  'https://json-schema.org/draft/2019-09/schema': async () => (await import('ajv/dist/2019.js')).Ajv2019,
  'http://json-schema.org/draft-07/schema': async () => (await import('ajv')).Ajv,
};
const standard = 'https://json-schema.org/draft/2020-12/schema';

const { schema, document } = workerData as { schema: object | boolean; document: unknown };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window does
void answer().then((told) => parentPort?.postMessage(told));

async function answer(): Promise<WorkerAnswer> {
  const draft = draftOf(schema);
  const load = Object.hasOwn(drafts, draft) ? drafts[draft] : undefined;
  if (!load) return { unusable: `unknown $schema '${draft}'` };
  const remarks = new Set<string>();
  try {
    const validate = compile(await load(), remarks);
    // Its promise would be rejected with nobody to hear it.
    if ('$async' in validate) return { unusable: 'the schema is asynchronous, which only ajv knows' };
    const fits = validate(document);
    const errors = fits ? [] : (validate.errors ?? []).slice(0, MOST_MISFITS);
    return { fits, misfits: errors.map(misfit), remarks: [...remarks] };
  } catch (error) {
    return { unusable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'a reference leads back to itself without end';
  return error instanceof Error ? error.message : String(error);
}

function draftOf(value: object | boolean): string {
  const declared = typeof value === 'object' && '$schema' in value ? value.$schema : standard;
  return String(declared).replace(/#$/, '');
}

function compile(Ajv: ValidatorClass, remarks: Set<string>): ValidateFunction {
  const remark = (text: unknown): void => void remarks.add(String(text).replace(/^strict mode: /, ''));
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictSchema: 'log',
    validateFormats: false,
    logger: { log: remark, warn: remark, error: remark },
  });
  return ajv.compile(schema);
}

function misfit({ instancePath, message = 'does not fit', params }: ErrorObject): {
  pointer: string;
  problem: string;
} {
  const details = Object.values(params as Record<string, unknown>).filter(
    (value) => typeof value === 'string' && !message.includes(value),
  );
  return { pointer: instancePath, problem: [message, ...details].join(': ') };
}
