import { ReproError } from '@repro/core/error';
import { sha256 } from '@repro/core/sha256';
import { type DataDocument, type Place, pointerOf, readPolicy } from '@repro/data';
import type { BrokenLine } from '../rules.ts';
import type { SchemaError } from './schema.gen.ts';

/** What a release may consist of, and what it must; see schema/rbom_policy.schema.json. */
export interface RbomPolicy {
  readonly schema_version: '1.0';
  readonly required_artifacts?: readonly string[];
  readonly forbidden_extensions?: readonly string[];
  readonly forbidden_patterns?: readonly string[];
  readonly max_artifact_size?: number;
  readonly max_total_size?: number;
  readonly max_artifact_count?: number;
  readonly name_pattern?: string;
}

/** A policy that fits its schema and whose patterns are sound. */
export interface LoadedPolicy {
  readonly name: string;
  /** Of the bytes of its file. */
  readonly sha256: string;
  readonly policy: RbomPolicy;
  /** Where a member stands (its key), or an item of a list. */
  readonly line: (pointer: string) => BrokenLine;
  /** Tells of each matcher whether a whole name matches. */
  readonly matchers: Matchers;
}

/** The patterns of a policy, compiled. */
export interface Matchers {
  readonly required: readonly ((name: string) => boolean)[];
  readonly forbidden: readonly ((name: string) => boolean)[];
  readonly name: ((name: string) => boolean) | undefined;
}

/** A policy is written by hand; larger ones are something else. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads a policy: YAML when its name ends so, else JSON or YAML by what it begins with.
 * @throws ERR_REPRO_POLICY with line and column for what is no policy: an unknown key, a broken pattern, a key twice;
 * ERR_REPRO_TOO_…
 */
export async function parsePolicy(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<LoadedPolicy> {
  const { name, bytes } = file;
  const document = await readPolicy(file, { maxBytes: MAX_BYTES, maxValues: 100_000 });
  const place = (pointer: string): Place => {
    const { key, value } = document.locate([pointer]).get(pointer) as { key?: Place; value: Place };
    return key ?? value;
  };
  const policy = await fitting(document, { name, place });
  const { compile } = await import('./compile.ts');
  const matchers = await compile(policy, (pointer, message) =>
    wrong({ name, place: place(pointer), pointer }, message, 'correct the pattern'),
  );
  return {
    name,
    sha256: (await sha256(bytes)).sha256,
    policy,
    line(pointer) {
      const { line, column } = place(pointer);
      return { path: name, pointer, line, column };
    },
    matchers,
  };
}

async function fitting(
  { value }: DataDocument,
  { name, place }: { readonly name: string; readonly place: (pointer: string) => Place },
): Promise<RbomPolicy> {
  const { rbomPolicyErrors } = await import('./schema.gen.ts');
  const [error] = rbomPolicyErrors(value);
  if (!error) return value as unknown as RbomPolicy;
  const { additionalProperty: unknown } = error.params as { additionalProperty?: string };
  const pointer = unknown === undefined ? error.instancePath : pointerOf([unknown]);
  const message =
    unknown === undefined
      ? `${error.instancePath || 'the policy'} ${expectation(error)}`
      : `unknown key ${JSON.stringify(unknown)}`;
  const hint =
    unknown === undefined ? 'see rbom_policy.schema.json' : `the keys of a policy are ${KEYS.join(', ')}`;
  throw wrong({ name, place: place(pointer), pointer }, message, hint);
}

function expectation({ keyword, message, params }: SchemaError): string {
  return keyword === 'const' ? `must be ${JSON.stringify(params['allowedValue'])}` : message;
}

const KEYS: readonly (keyof RbomPolicy)[] = [
  'schema_version',
  'required_artifacts',
  'forbidden_extensions',
  'forbidden_patterns',
  'max_artifact_size',
  'max_total_size',
  'max_artifact_count',
  'name_pattern',
];

function wrong(
  {
    name,
    place,
    pointer,
  }: { readonly name: string; readonly place: Place | undefined; readonly pointer?: string },
  message: string,
  hint: string,
): ReproError {
  const where = place ? `${name}, line ${place.line}, column ${place.column}` : name;
  return new ReproError('ERR_REPRO_POLICY', `${where}: ${message}`, {
    hint,
    at: { path: name, ...place, ...(pointer !== undefined && { pointer }) },
  });
}
