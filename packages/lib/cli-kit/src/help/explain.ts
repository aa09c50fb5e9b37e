import type { RuleTable } from '@repro/report';
import { nearest } from '../args/nearest.ts';
import { usageError } from '../errors.ts';

/**
 * What a person should know of one finding code.
 * @throws ERR_REPRO_USAGE for a code that the tool does not have, with the one that was probably meant.
 */
export function explain(rules: RuleTable, code: string): string {
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (!rule) throw unknownCode(code, Object.keys(rules));
  return `${code} (${rule.level})\n\n${rule.summary}\n\nWhy: ${rule.why}\n\nFix: ${rule.fix}\n`;
}

/** Codes that are listed: secret-lint has six hundred. */
const LISTED = 40;

function unknownCode(code: string, codes: readonly string[]): Error {
  const near = nearest(code, codes) ?? codes.find((candidate) => code !== '' && candidate.includes(code));
  const more = codes.length > LISTED ? ` and ${codes.length - LISTED} more` : '';
  return usageError(
    `unknown code '${code}'`,
    near === undefined
      ? `the codes are ${codes.slice(0, LISTED).join(', ')}${more}`
      : `did you mean ${near}?`,
  );
}
