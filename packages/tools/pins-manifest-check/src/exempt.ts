import type { Finding } from '@repro/report';
import type { Use } from './judge.ts';
import { covers, type Exemption, type Policy } from './policy.ts';
import { rules } from './rules.ts';

/** What concerns the policy or the manifest themselves, or leaves the check without a verdict. */
export const neverExempt: ReadonlySet<string> = new Set([
  'pins/unreadable',
  'pins/malformed-file',
  'pins/malformed-row',
  'pins/manifest-unused',
  'pins/forbidden',
  'pins/unused-exemption',
]);

/** Findings after the exemptions of a policy. */
export interface Exempted {
  readonly findings: readonly Finding[];
  /** Findings that were exempt. */
  readonly count: number;
  /** Notes on exemptions that nothing needs. */
  readonly unused: readonly Finding[];
}

/** Takes out what a policy exempts: by the file, by what is referred to, or by both. */
export async function exempt(
  findings: readonly Finding[],
  uses: readonly Use[],
  exemptions: NonNullable<Policy['exemptions']>,
): Promise<Exempted> {
  const { globMatcher } = await import('@repro/tree/glob');
  const names = namesByPlace(uses);
  const known = exemptions.map((rule) => {
    const globs = rule.paths?.map((pattern) => globMatcher(pattern));
    const matches = (path: string): boolean => globs?.some((glob) => glob(path)) ?? true;
    return { rule, matches, isUsed: false };
  });
  const kept = findings.filter(({ code, at }) => {
    if (neverExempt.has(code)) return true;
    const named = names.get(placeOf(at)) ?? [];
    const found = known.find(({ rule, matches }) => allows(rule, code, named) && matches(at?.path ?? '.'));
    if (found) found.isUsed = true;
    return !found;
  });
  const unused = known.filter(({ isUsed }) => !isUsed).map(({ rule }) => unusedNote(rule));
  return { findings: kept, count: findings.length - kept.length, unused };
}

/** What is referred to at a place: an alias can make one text the revision of several. */
function namesByPlace(uses: readonly Use[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { at, target } of uses) {
    const known = names.get(placeOf(at));
    if (known) known.push(target.name);
    else names.set(placeOf(at), [target.name]);
  }
  return names;
}

/** What nobody could read has no name, and is exempt by its file alone; of several names each must be covered. */
function allows({ codes, references }: Exemption, code: string, names: readonly string[]): boolean {
  if (codes && !codes.includes(code)) return false;
  return references === undefined || (names.length > 0 && names.every((name) => covers(references, name)));
}

function unusedNote({ paths = [], references = [], reason }: Exemption): Finding {
  return rules.finding('pins/unused-exemption', { names: [...references, ...paths], reason });
}

function placeOf(at: Finding['at']): string {
  return `${at?.offset} ${at?.path}`;
}
