import type { ConfigSections } from '@repro/cli-kit';
import { canonicalize } from '@repro/core/canonical';
import { readConfig } from '../config/read.ts';
import { nameOf } from '../report/credential.ts';
import { credentialRules } from '../rules/index.ts';
import { ruleId } from '../rules/rule-id.ts';

/** What to list. */
export interface Listing {
  readonly config: ConfigSections | undefined;
  /** Ids that are left out. */
  readonly disable: readonly string[];
  readonly json: boolean;
}

/** The rules in force, one a line: id, severity and what it finds; or the same as JSON. */
export async function listRules({ config, disable, json }: Listing): Promise<string> {
  const { rules = [] } = config ? await readConfig(config.sections, config.name) : {};
  const own = rules.map(({ id, severity = 'high', summary = '' }) => ({
    id,
    severity,
    provider: 'any',
    summary,
  }));
  const disabled = new Set(disable.map(ruleId));
  const all = [...credentialRules, ...own]
    .filter(({ id }) => !disabled.has(id))
    .map(({ id, severity, provider, summary }) => ({ id, severity, provider, summary }));
  if (json) return `${canonicalize(all)}\n`;
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, severity, provider, summary }) => {
      return `${id.padEnd(width)}  ${severity.padEnd(8)}  ${nameOf({ provider, summary })}\n`;
    })
    .join('');
}
