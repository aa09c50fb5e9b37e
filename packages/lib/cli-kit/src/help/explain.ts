import type { RuleTable } from '@repro/report';
import { nearest } from '../args/nearest.ts';
import { usageError } from '../errors.ts';

/**
 * What a person should know of one finding code; its last part is enough where no other ends so.
 * @throws ERR_REPRO_USAGE for a code that the tool does not have, with the one that was probably meant.
 */
export function explain(rules: RuleTable, asked: string): string {
  const codes = Object.keys(rules);
  const ending = codes.filter((candidate) => candidate.endsWith(`/${asked}`));
  const code = Object.hasOwn(rules, asked) || ending.length !== 1 ? asked : (ending[0] as string);
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (!rule) throw unknownCode(code, codes);
  return `${code} (${rule.level})\n\n${rule.summary}\n\nWhy: ${rule.why}\n\nFix: ${rule.fix}\n`;
}

/** Codes that are listed, all or so many: secret-lint has six hundred. */
const LISTED = 40;
const SOME = 8;

function unknownCode(code: string, codes: readonly string[]): Error {
  const near = nearest(code, codes) ?? codes.find((candidate) => code !== '' && candidate.includes(code));
  const listed = codes.length > LISTED ? codes.slice(0, SOME) : codes;
  const more = listed.length < codes.length ? ` and ${codes.length - listed.length} more` : '';
  return usageError(
    `unknown code '${code}'`,
    near === undefined ? `the codes are ${listed.join(', ')}${more}` : `did you mean ${near}?`,
  );
}
