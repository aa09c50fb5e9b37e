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
 * Reads a policy: YAML when its name ends so, else JSON or YAML by what it begins with.
 * @throws ERR_REPRO_POLICY with the place for what is broken or does not fit the schema, an unknown key among it;
 * ERR_REPRO_TOO_…
 */
export async function parsePolicy({ name, text }: NamedText): Promise<Policy> {
  const file = { name, bytes: Buffer.from(text) };
  const { policyError, readPolicy } = await import('@repro/data');
  const { value } = await readPolicy(file);
  const { pinsPolicyErrors } = await import('./schema.gen.ts');
  const [error] = pinsPolicyErrors(value);
  if (error) throw await policyError(file, error, 'pins_policy.schema.json');
  return value as unknown as Policy;
}

/** Whether `list` holds `name` (`owner/repo`, or an image) or what it begins with, up to a slash; case does not count. */
export function covers(list: readonly string[] | undefined, name: string): boolean {
  return (list ?? []).some((entry) => {
    const prefix = entry.toLowerCase().replace(/\/+$/, '');
    return name === prefix || name.startsWith(`${prefix}/`);
  });
}
