import { counted } from '@repro/report/counted';
import type { Row } from '../types.ts';

/** What stands beside a verdict: why, or what was found. */
export function remark({ reason, findings, switched_off: off }: Row): string {
  if (off !== undefined) return `switched off by ${off}`;
  if (reason !== undefined) return reason;
  return Object.entries(findings ?? {})
    .filter(([, count]) => count > 0)
    .map(([level, count]) => counted(count, level))
    .join(', ');
}

/** The files of a row in few words: the first, and how many more. */
export function outputsOf({ outputs }: Row): string {
  const [first, ...more] = outputs;
  if (!first) return '–';
  return more.length === 0 ? first.path : `${first.path} and ${more.length} more`;
}
