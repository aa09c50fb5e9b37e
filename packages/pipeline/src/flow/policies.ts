import path from 'node:path';
import { sha256 } from '@repro/core';
import type { PolicyReference } from '@repro/evidence';
import { type RuleTable, rulesDigest, type Tool } from '@repro/report';
import { configError } from '../settings/values.ts';
import type { StepIo } from './plan.ts';

/**
 * A policy file of the user's, which goes into the release so that whoever has the release can see what it was held to.
 * @throws ERR_REPRO_CONFIG when two policies of one name differ
 */
export async function filePolicy(
  io: StepIo,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<PolicyReference> {
  const kept = `policies/${path.basename(name)}`;
  const bytes = Buffer.from(text);
  const digest = await sha256(bytes);
  if (!(await io.keep(kept, bytes)))
    throw configError(`${name}: another policy has the same name`, 'give each policy file its own name');
  return { name: kept, version: versionOf(text), sha256: digest.sha256 };
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
