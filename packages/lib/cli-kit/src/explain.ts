import type { RuleTable } from '@repro/report';
import { usageError } from './errors.ts';

/** What a person should know of one finding code. */
export function explain(rules: RuleTable, code: string): string {
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (!rule) throw usageError(`unknown code '${code}'`, `the codes are ${Object.keys(rules).join(', ')}`);
  return `${code} (${rule.level})\n\n${rule.summary}\n\nWhy: ${rule.why}\n\nFix: ${rule.fix}\n`;
}
