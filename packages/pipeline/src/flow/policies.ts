import { canonicalDigest, type JsonObject } from '@repro/core';
import type { PolicyReference } from '@repro/evidence';
import type { RuleTable, Tool } from '@repro/report';

/** The rules that a tool brings along, as a policy: `TOOL/rules`, and the digest of what they say. */
export async function builtInPolicy(
  tool: Tool,
  load: () => Promise<{ readonly rules: { readonly table: RuleTable } }>,
): Promise<PolicyReference> {
  const { rules } = await load();
  const table = Object.entries(rules.table).map(([code, { level, summary, why, fix }]) => [
    code,
    { level, summary, why, fix },
  ]);
  const { sha256 } = await canonicalDigest(Object.fromEntries(table) as JsonObject);
  return { name: `${tool.name}/rules`, version: tool.version, sha256 };
}
