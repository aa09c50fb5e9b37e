import { type Candidate, rank } from './candidate.ts';

/** Of candidates that overlap one stays: of the most telling rule, then the surest, the longest, the first. In the order of `start`. */
export function settle<C extends Candidate>(candidates: readonly C[], tellingOf: (rule: string) => number): readonly C[] {
  if (candidates.length < 2) return candidates;
  const weight = ({ rule, confidence }: C) => tellingOf(rule.id) * 10 + rank(confidence);
  const sorted = [...candidates].sort(
    (a, b) => weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : 1),
  );
  return withoutOverlap(sorted);
}

/** Keeps each that overlaps none kept before; the kept ones stand in the order of `start`, so one look-up finds the neighbours. */
function withoutOverlap<C extends Candidate>(sorted: readonly C[]): readonly C[] {
  const kept: C[] = [];
  for (const one of sorted) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.start ?? 0) < one.end) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && (kept[low - 1]?.end ?? 0) > one.start) continue;
    kept.splice(low, 0, one);
  }
  return kept;
}
