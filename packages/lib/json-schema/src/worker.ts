import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { FuncKeywordDefinition, Options, ValidateFunction } from 'ajv';
import { findMember } from './find.ts';
import { keywords } from './keywords.ts';
import { type KeywordError, misfitOf, misfitsOf } from './misfit.ts';
import { checkDynamicRefs, takeAtItsWord, withOwnNames } from './standard.ts';
import type { CheckAnswer, CompileAnswer, Question } from './thread.ts';

// Runs in a thread of its own: see open.ts for the reason.

/** One more than are told, so that it shows that there are more. */
const MOST_MISFITS = 1001;

/** The common part of the ajv classes, one for each draft. */
interface Validator {
  errors?: readonly KeywordError[] | null | undefined;
  compile(schema: object | boolean): ValidateFunction;
  validateSchema(schema: object | boolean): unknown;
  addMetaSchema(schema: object): unknown;
  addKeyword(definition: FuncKeywordDefinition | string): unknown;
  removeKeyword(name: string): unknown;
  removeSchema(id: string): unknown;
}
type ValidatorClass = new (options: Options) => Validator;

const draft06 = 'http://json-schema.org/draft-06/schema';
const draft07 = async (): Promise<ValidatorClass> => (await import('ajv')).Ajv;
const drafts: Readonly<Record<string, () => Promise<ValidatorClass>>> = {
  'https://json-schema.org/draft/2020-12/schema': async () => (await import('ajv/dist/2020.js')).Ajv2020,
  'https://json-schema.org/draft/2019-09/schema': async () => (await import('ajv/dist/2019.js')).Ajv2019,
  'http://json-schema.org/draft-07/schema': draft07,
  [draft06]: draft07,
};
/** What draft 07 added to draft 06. */
const LATER = ['if', 'then', 'else'];
const standard = 'https://json-schema.org/draft/2020-12/schema';

const require = createRequire(import.meta.url);

const { ignoreFormats } = workerData as { ignoreFormats: boolean };
let validate: ValidateFunction | undefined;

parentPort?.on('message', (question: Question) => void reply(question));

async function reply(question: Question): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window does
  parentPort?.postMessage(await answer(question));
}

async function answer(question: Question): Promise<CompileAnswer | CheckAnswer> {
  return 'schema' in question ? compile(question.schema) : check(question.document);
}

async function compile(given: object | boolean): Promise<CompileAnswer> {
  const draft = draftOf(given);
  const schema = typeof given === 'object' && '$schema' in given ? { ...given, $schema: draft } : given;
  const load = Object.hasOwn(drafts, draft) ? drafts[draft] : undefined;
  if (!load) return { unusable: `unknown $schema '${draft}'`, pointer: '/$schema' };
  const Ajv = await load();
  const addFormats = ignoreFormats ? undefined : (await import('ajv-formats')).default.default;
  const unknown = new Set<string>();
  const refAlone = load === draft07;
  // `id` was of draft 04, and ajv refuses to read on.
  const removed = ['id', ...(draft === draft06 ? LATER : [])];
  let unheeded: string[] | undefined;
  for (;;) {
    const remarks = new Set<string>();
    try {
      const ajv = validator(Ajv, { remarks, unknown, refAlone, removed });
      addFormats?.(ajv as unknown as Parameters<typeof addFormats>[0]);
      if (draft === draft06) ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
      if (ajv.validateSchema(schema) !== true) return invalid(ajv.errors ?? []);
      remarks.clear();
      if (!refAlone) checkDynamicRefs(schema);
      unheeded ??= takeAtItsWord(schema, refAlone);
      // The schema of a draft itself is known already, and would be refused as a second one.
      if (typeof schema === 'object' && '$id' in schema) ajv.removeSchema(withoutHash(String(schema.$id)));
      validate = ajv.compile(schema);
      // Its promise would be rejected with nobody to hear it.
      if ('$async' in validate) return { unusable: 'the schema is asynchronous, which only ajv knows' };
      for (const text of unheeded) remarks.add(text);
      for (const format of unknown) remarks.add(`unknown format ${JSON.stringify(format)}`);
      return { remarks: [...remarks] };
    } catch (error) {
      // A format that nobody knows demands nothing, by the standard; ajv stops at the first.
      const format = /^unknown format "(.*)" ignored in schema/s.exec((error as Error).message)?.[1];
      if (format === undefined || unknown.has(format)) return refusal(schema, error);
      unknown.add(format);
    }
  }
}

/**
 * How ajv is made: where its remarks go, formats that nobody knows, whether nothing counts beside a `$ref`, and keywords
 * of ajv's that the draft does not have.
 */
interface Making {
  readonly remarks: Set<string>;
  readonly unknown: ReadonlySet<string>;
  readonly refAlone: boolean;
  readonly removed: readonly string[];
}

function validator(Ajv: ValidatorClass, { remarks, unknown, refAlone, removed }: Making): Validator {
  const remark = (text: unknown): void => void remarks.add(String(text).replace(/^strict mode: /, ''));
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictSchema: 'log',
    // Done once, before the schema may take the place of the draft's own.
    validateSchema: false,
    validateFormats: !ignoreFormats,
    // "All other properties in a $ref object MUST be ignored", until draft 2019-09.
    ignoreKeywordsWithRef: refAlone,
    // Else every object would have a member called constructor.
    ownProperties: true,
    code: { process: withOwnNames },
    logger: { log: remark, warn: remark, error: remark },
    formats: Object.fromEntries([...unknown].map((format) => [format, true])),
  });
  for (const name of removed) ajv.removeKeyword(name);
  // It is heeded, and yet remarked upon.
  if (!refAlone) ajv.addKeyword('$anchor');
  for (const definition of keywords) {
    ajv.removeKeyword(String(definition.keyword));
    ajv.addKeyword(definition);
  }
  return ajv;
}

/** Why a schema cannot be compiled, and where: ajv's message quotes the reference or pattern. */
function refusal(schema: object | boolean, error: unknown): CompileAnswer {
  const unusable = reasonOf(error);
  const pointer = findMember(schema, (name, value) =>
    name === '$ref' || name === '$dynamicRef'
      ? unusable.startsWith(`can't resolve reference ${value} from`)
      : name === 'pattern' && unusable.startsWith(`Invalid regular expression: /${value}/`),
  );
  return { unusable, ...(pointer !== undefined && { pointer }) };
}

function invalid(errors: readonly KeywordError[]): CompileAnswer {
  const [first] = errors;
  if (!first) return { unusable: 'the schema is none' };
  const { pointer, problem } = misfitOf(first);
  return { unusable: `no JSON Schema: ${pointer || 'it'} ${problem}`, pointer };
}

function check(document: unknown): CheckAnswer {
  try {
    if (validate?.(document)) return { misfits: [] };
    return { misfits: misfitsOf(validate?.errors ?? []).slice(0, MOST_MISFITS) };
  } catch (error) {
    return { unusable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'a reference leads back to itself without end';
  return error instanceof Error ? error.message : String(error);
}

/** The name of a schema's draft; old ones begin with http and new ones with https, which many take for the same. */
function draftOf(value: object | boolean): string {
  const declared = typeof value === 'object' && '$schema' in value ? value.$schema : standard;
  return withoutHash(String(declared))
    .replace(/^https(?=:\/\/json-schema\.org\/draft-0)/, 'http')
    .replace(/^http(?=:\/\/json-schema\.org\/draft\/)/, 'https');
}

function withoutHash(id: string): string {
  return id.replace(/#$/, '');
}
