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
 * Reads a policy: YAML when its name ends so, else JSON or YAML by what it begins with.
 * @throws ERR_REPRO_POLICY with the place for what is broken or does not fit the schema, an unknown key among it;
 * ERR_REPRO_TOO_…
 */
export async function parsePolicy({ name, text }: PolicyText): Promise<Policy> {
  const file = { name, bytes: Buffer.from(text) };
  const { policyError, readPolicy } = await import('@repro/data');
  const { value } = await readPolicy(file);
  const { permissionsPolicyErrors } = await import('./schema.gen.ts');
  const [error] = permissionsPolicyErrors(value);
  if (error) throw await policyError(file, error, 'permissions_policy.schema.json');
  return value as unknown as Policy;
}
