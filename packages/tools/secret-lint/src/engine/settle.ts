import { type Candidate, rank } from './candidate.ts';

/**
 * Of candidates that overlap one stays: of the most telling rule, then the surest, the longest, the first. In the order of `start`.
 * Each is compared with the one kept last only, so that any number takes no more than the sorting.
 */
export function settle<C extends Candidate>(
  candidates: readonly C[],
  tellingOf: (rule: string) => number,
): readonly C[] {
  if (candidates.length < 2) return candidates;
  const weighed = candidates.map((one) => ({
    one,
    weight: tellingOf(one.rule.id) * 10 + rank(one.confidence),
  }));
  weighed.sort(
    (a, b) =>
      a.one.start - b.one.start ||
      b.one.end - a.one.end ||
      b.weight - a.weight ||
      (a.one.rule.id < b.one.rule.id ? -1 : 1),
  );
  const kept: typeof weighed = [];
  for (const next of weighed) {
    const last = kept.at(-1);
    if (last === undefined || next.one.start >= last.one.end) kept.push(next);
    else if (
      next.weight > last.weight ||
      (next.weight === last.weight && lengthOf(next.one) > lengthOf(last.one))
    )
      kept[kept.length - 1] = next;
  }
  return kept.map(({ one }) => one);
}

function lengthOf({ start, end }: Candidate): number {
  return end - start;
}
