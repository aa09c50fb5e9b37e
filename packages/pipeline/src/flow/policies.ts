import { sha256 } from '@repro/core';
import type { JudgedWith, NamedDigest, PolicyReference } from '@repro/evidence';
import { type RuleTable, rulesDigest, type Tool } from '@repro/report';
import { configError } from '../settings/values.ts';
import type { StepIo } from './plan.ts';
import type { NamedText } from './user-files.ts';

/**
 * A policy file of the user's, which goes into the release so that whoever has the release can see what it was held to.
 * @throws ERR_REPRO_CONFIG when two policies of one name differ
 */
export async function filePolicy(io: StepIo, file: NamedText): Promise<PolicyReference> {
  return { version: versionOf(file.text), ...(await keep(io, file)) };
}

/**
 * A file that a check judged with beside its policy, which goes into the release too: without it nobody could check again.
 * @throws ERR_REPRO_CONFIG when two such files of one name differ
 */
export async function judgedWith(
  io: StepIo,
  role: JudgedWith['role'],
  file: NamedText | undefined,
): Promise<readonly JudgedWith[]> {
  return file ? [{ role, ...(await keep(io, file)) }] : [];
}

async function keep(io: StepIo, { name, text, place }: NamedText): Promise<NamedDigest> {
  const bytes = Buffer.from(text);
  if (!(await io.keep(place, bytes)))
    throw configError(`${name}: another policy has the same name`, 'give each policy file its own name');
  return { name: place, sha256: (await sha256(bytes)).sha256 };
}

/** What a policy says of its version, in JSON or YAML; its form's version says more than nothing. */
function versionOf(text: string): string {
  const found = /^[\s{,]*"?(?:policy_)?version"?\s*:\s*"?([\w.+-]+)/m.exec(text);
  const form = /^[\s{,]*"?schema_version"?\s*:\s*['"]?([\w.+-]+)/m.exec(text);
  return found?.[1] ?? form?.[1] ?? 'unversioned';
}

/** The rules that a tool brings along, as a policy: `TOOL/rules`, and the digest of what they say. */
export async function builtInPolicy(
  tool: Tool,
  load: () => Promise<{ readonly rules: { readonly table: RuleTable } }>,
): Promise<PolicyReference> {
  const { rules } = await load();
  return { name: `${tool.name}/rules`, version: tool.version, sha256: await rulesDigest(rules.table) };
}
