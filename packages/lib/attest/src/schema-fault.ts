import type { SchemaError } from './schema.gen.ts';

/** The place that says most about why a value does not fit, for a message of one line. */
export function faultOf(
  errors: readonly SchemaError[],
): { readonly message: string; readonly pointer: string } | undefined {
  // An anyOf or oneOf that fails says so last, behind the failures of its branches: the deepest place is the cause.
  const [error] = errors.toSorted((a, b) => depth(b) - depth(a));
  if (!error) return undefined;
  const { additionalProperty, allowedValues } = error.params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
  };
  const what =
    additionalProperty !== undefined
      ? `unknown member ${JSON.stringify(additionalProperty)}`
      : allowedValues
        ? `${error.message}: ${allowedValues.join(', ')}`
        : error.message;
  return { message: `${error.instancePath || 'the document'} ${what}`, pointer: error.instancePath };
}

function depth({ instancePath }: SchemaError): number {
  return instancePath.split('/').length;
}
