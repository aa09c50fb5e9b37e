import type { Finding } from '@repro/report';
import { rules } from './rules.ts';

/**
 * A finding for each item up to `most`, and one that counts the rest: all of one code.
 * A report that listed a hundred thousand files would hide what they have in common.
 */
export function capped<T>(items: readonly T[], most: number, finding: (item: T) => Finding): Finding[] {
  const told = items.slice(0, most).map(finding);
  const count = items.length - told.length;
  const [first] = told;
  if (count === 0 || !first) return told;
  const { code, level, at } = first;
  return [...told, rules.finding('vel/left-out', { code, count }, at, { level })];
}
