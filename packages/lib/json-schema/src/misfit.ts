/** One place where a document does not fit a schema. */
export interface Misfit {
  /** JSON Pointer (RFC 6901) into the document, to the member that is too much where there is one. */
  readonly pointer: string;
  /** Whether the key is what is wrong, not its value. */
  readonly atKey: boolean;
  readonly problem: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
}

/** An error as ajv and our compiled schemas tell it. */
export interface KeywordError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** The name that is judged, under `propertyNames`. */
  readonly propertyName?: string | undefined;
}

/** The misfits of all errors; that a name is wrong is told once, by what is wrong with it. */
export function misfitsOf(errors: readonly KeywordError[]): Misfit[] {
  return errors.filter(({ keyword }) => keyword !== 'propertyNames').map(misfitOf);
}

/** The member that a keyword's error is about, by the name of its parameter. */
const MEMBERS: Readonly<Record<string, string>> = {
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
};

/** The misfit of an error: which place it means, and what would fit. */
export function misfitOf(error: KeywordError): Misfit {
  const { instancePath, keyword, params, message = 'does not fit', propertyName } = error;
  const problem = problemOf(keyword, params, message);
  if (propertyName !== undefined) {
    return {
      pointer: instancePath + token(propertyName),
      atKey: true,
      problem: `has a name that ${problem}`,
      keyword,
    };
  }
  const member = MEMBERS[keyword] === undefined ? undefined : params[MEMBERS[keyword]];
  if (typeof member !== 'string') return { pointer: instancePath, atKey: false, problem, keyword };
  return { pointer: instancePath + token(member), atKey: true, problem, keyword };
}

/** A name as a token of a JSON Pointer (RFC 6901, section 3). */
export const token = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function problemOf(keyword: string, params: Readonly<Record<string, unknown>>, message: string): string {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not a member that the schema knows';
    case 'const':
      return `must be ${short(params['allowedValue'])}`;
    case 'enum':
      return `must be one of ${short(params['allowedValues'])}`;
    case 'false schema':
      return 'is not allowed here';
    default:
      return message;
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
