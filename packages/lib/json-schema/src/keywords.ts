import { canonicalize } from '@repro/core/canonical';
import type { ErrorObject, FuncKeywordDefinition } from 'ajv';
import { isMultiple } from './multiple.ts';

/** What is wrong with a value, in ajv's words. */
type Fault = Pick<ErrorObject, 'message' | 'params'>;

/**
 * Keywords in place of ajv's own, which compares with members that objects have anyway (`constructor`, `toString`), takes
 * the strings `__proto__` of a list for none, looks for equal items only among those that `items` has the type for, and
 * divides with doubles: 19.99 would be no multiple of 0.01. Two values are equal here when their canonical JSON is.
 */
export const keywords: readonly FuncKeywordDefinition[] = [
  keyword('const', (allowed) => {
    const isIt = among([allowed]);
    const fault = { message: 'must be equal to constant', params: { allowedValue: allowed } };
    return (value) => (isIt(value) ? undefined : fault);
  }),
  keyword('enum', (allowed) => {
    const isOne = among(allowed as readonly unknown[]);
    const fault = {
      message: 'must be equal to one of the allowed values',
      params: { allowedValues: allowed },
    };
    return (value) => (isOne(value) ? undefined : fault);
  }),
  keyword('uniqueItems', (isAsked) => (isAsked ? (items) => repeated(items as readonly unknown[]) : fits), {
    type: 'array',
  }),
  keyword(
    'multipleOf',
    (schema) => {
      const factor = schema as number;
      const fault = { message: `must be multiple of ${factor}`, params: { multipleOf: factor } };
      return (value) => (isMultiple(value as number, factor) ? undefined : fault);
    },
    { type: 'number' },
  ),
];

const fits = (): undefined => undefined;

function keyword(
  name: string,
  compile: (schema: unknown) => (value: unknown) => Fault | undefined,
  of: Pick<FuncKeywordDefinition, 'type'> = {},
): FuncKeywordDefinition {
  return {
    keyword: name,
    ...of,
    compile: (schema: unknown) => {
      const faultOf = compile(schema);
      const validate: ReturnType<NonNullable<FuncKeywordDefinition['compile']>> = (value) => {
        const fault = faultOf(value);
        if (fault) validate.errors = [{ keyword: name, ...fault }];
        return fault === undefined;
      };
      return validate;
    },
  };
}

/** Tells the values that are equal to one of these. */
function among(allowed: readonly unknown[]): (value: unknown) => boolean {
  const known = new Set(allowed.map(identity));
  // Most are words and numbers, for which no large value need be written out.
  const isDeep = allowed.some(isContainer);
  return (value) => (isDeep || !isContainer(value)) && known.has(identity(value));
}

function repeated(items: readonly unknown[]): Fault | undefined {
  const seen = new Map<unknown, number>();
  for (const [i, item] of items.entries()) {
    const id = identity(item);
    const j = seen.get(id);
    if (j !== undefined) {
      const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`;
      return { message, params: { i, j } };
    }
    seen.set(id, i);
  }
  return undefined;
}

/** What is the same for equal values, and for others not; a string begins with a mark that no canonical JSON has. */
function identity(value: unknown): unknown {
  if (typeof value === 'string') return `'${value}`;
  return isContainer(value) ? canonicalize(value) : value;
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
