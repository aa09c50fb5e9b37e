import { type JsonObject, parseStrict, ReproError } from '@repro/core';
import type { NamedText } from './options.ts';

/** What a repository demands and allows beyond the rules, as it stands in a policy file (pins_policy.schema.json). */
export interface Policy {
  readonly schema_version: '1.0';
  /** Accept version tags of all references, or of these owners, `owner/repo`s or image names. */
  readonly allow_tags?: boolean | readonly string[];
  /** When given, actions and projects of all other owners are errors. */
  readonly trusted_owners?: readonly string[];
  /** When given, images whose full name does not begin with one of these, up to a slash, are errors. */
  readonly trusted_images?: readonly string[];
  /** Owners, `owner/repo`s or image names that must not be used, from whatever server; `node` is `docker.io/library/node`. */
  readonly forbidden?: readonly string[];
  /** A pin without a version in its comment is an error, not a warning. */
  readonly require_comment?: boolean;
  /** Findings that are no concern. */
  readonly exemptions?: readonly Exemption[];
}

/** What is exempt: what fits all that is given. */
export interface Exemption {
  /** Patterns of files as in gitignore(5), of which one has to match. */
  readonly paths?: readonly string[];
  /** Owners, `owner/repo`s or image names. */
  readonly references?: readonly string[];
  /** The findings; all unless given. */
  readonly codes?: readonly string[];
  readonly reason: string;
}

/**
 * Reads a policy: YAML when its name ends so, else JSON.
 * @throws ERR_REPRO_POLICY for what does not fit the schema, an unknown key among it; ERR_REPRO_JSON_…, ERR_REPRO_YAML.
 */
export async function parsePolicy({ name, text }: NamedText): Promise<Policy> {
  const value = /\.ya?ml$/i.test(name)
    ? await yamlValue(name, text)
    : parseStrict(Buffer.from(text), { name });
  const { pinsPolicyErrors } = await import('./schema.gen.ts');
  const [error] = pinsPolicyErrors(value);
  if (!error) return value as Policy;
  const { policyError } = await import('@repro/data');
  throw await policyError({ name, bytes: Buffer.from(text) }, error, 'pins_policy.schema.json');
}

async function yamlValue(name: string, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const { readYaml } = await import('./yaml/read.ts');
  try {
    readYaml(Buffer.from(text)); // the same limits and the same strictness as for workflows
    return parseDocument(text, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 }) as JsonObject;
  } catch (cause) {
    const { at } = cause as ReproError;
    const place = at?.line === undefined ? '' : `, line ${at.line}, column ${at.column}`;
    throw new ReproError('ERR_REPRO_YAML', `${name}${place}: ${(cause as Error).message}`, {
      hint: 'correct the YAML of the policy',
      at: { ...at, path: name },
      cause,
    });
  }
}

/** Whether `list` holds `name` (`owner/repo`, or an image) or what it begins with, up to a slash; case does not count. */
export function covers(list: readonly string[] | undefined, name: string): boolean {
  return (list ?? []).some((entry) => {
    const prefix = entry.toLowerCase().replace(/\/+$/, '');
    return name === prefix || name.startsWith(`${prefix}/`);
  });
}
