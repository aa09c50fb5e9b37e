import { ReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import type { Level } from '@repro/report';

/** What a tree's owner demands and allows beyond the rules, as it stands in a policy file (permissions_policy.schema.json). */
export interface Policy {
  readonly schema_version: '1.0';
  /** Modes of what patterns name, in place of the rules; of several that match the last decides. */
  readonly modes?: readonly ExpectedMode[];
  /** Findings that are no concern, each with its reason. */
  readonly exemptions?: readonly Exemption[];
  /** Levels of findings in place of the rules' own; `off` leaves them out. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
}

/** The modes that some entries may have. */
export interface ExpectedMode {
  /** Patterns as in gitignore(5): without a slash for names, else for paths below the root. */
  readonly paths: readonly string[];
  /** `file` unless given. */
  readonly type?: 'file' | 'dir';
  /** Octal digits, or several alternatives. */
  readonly mode: string | readonly string[];
  readonly level?: Level;
}

/** What is exempt. */
export interface Exemption {
  readonly paths: readonly string[];
  /** All codes unless given. */
  readonly codes?: readonly string[];
  readonly reason: string;
}

/** A policy file: its name, which tells YAML from JSON, and its text. */
export interface PolicyText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a policy: YAML when its name ends so, else JSON.
 * @throws ERR_REPRO_POLICY for what does not fit the schema, an unknown key among it; ERR_REPRO_JSON_…, ERR_REPRO_YAML.
 */
export async function parsePolicy({ name, text }: PolicyText): Promise<Policy> {
  const value = /\.ya?ml$/i.test(name)
    ? await yamlValue(name, text)
    : parseStrict(Buffer.from(text), { name });
  const { permissionsPolicyErrors } = await import('./schema.gen.ts');
  const [error] = permissionsPolicyErrors(value);
  if (!error) return value as Policy;
  const { policyError } = await import('@repro/data');
  throw await policyError({ name, bytes: Buffer.from(text) }, error, 'permissions_policy.schema.json');
}

/** Aliases are bounded: a few lines of them can stand for billions of nodes. */
async function yamlValue(name: string, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, {
    uniqueKeys: true,
    strict: true,
    version: '1.2',
    logLevel: 'silent',
  });
  try {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw yamlError(name, cause as YamlFault);
  }
}

/** What the reader of YAML throws. */
interface YamlFault extends Error {
  readonly linePos?: readonly { readonly line: number; readonly col: number }[];
}

/** Its first line, with the place where all our errors have it. */
function yamlError(name: string, cause: YamlFault): ReproError {
  const place = cause.linePos?.[0];
  const where = place ? `${name}, line ${place.line}, column ${place.col}` : name;
  const [first = ''] = cause.message.split('\n');
  const what = first.replace(/(?: at line \d+, column \d+)?:?$/, '');
  return new ReproError('ERR_REPRO_YAML', `${where}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`, {
    hint: 'correct the YAML of the policy',
    at: { path: name, ...(place && { line: place.line, column: place.col }) },
    cause,
  });
}
