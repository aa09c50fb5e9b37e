import type { Finding, Location } from '@repro/report';
import { limits } from '../options.ts';
import { rules } from '../rules.ts';

/** A finding whose place in the bill is still to be looked up. */
export interface Draft {
  /** JSON Pointer (RFC 6901) into the bill; absent for what is nowhere in it. */
  readonly pointer?: string;
  readonly finding: (at: Location) => Finding;
}

/**
 * The drafts of one rule, and when there are more than a thousand one that counts the rest: a report that listed a
 * hundred thousand would hide what they have in common.
 */
export function capped(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.slice(0, limits.findings);
  const count = drafts.length - kept.length;
  const [first] = kept;
  if (count === 0 || !first) return kept;
  return [
    ...kept,
    {
      finding(at) {
        const { code, level } = first.finding(at);
        return rules.finding('rbom/left-out', { code, count }, at, { level });
      },
    },
  ];
}
