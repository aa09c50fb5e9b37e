/**
 * The candidate that a mistyped word most likely meant, if any is near: at most a third of its letters differ,
 * or one of the two begins with the other. Letters swapped with their neighbour count once.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word === '') return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, far: rank(word, candidate) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.candidate;
}

/** How far a candidate is; a word that was cut short is nearer than any mistake but the smallest. */
function rank(word: string, candidate: string): number {
  if (word.length > 64) return Number.POSITIVE_INFINITY;
  const steps = distance(word, candidate);
  if (steps <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))) return steps;
  return candidate.startsWith(word) || word.startsWith(candidate) ? 1.5 : Number.POSITIVE_INFINITY;
}

/** Insertions, deletions, changes and swaps of neighbours that make `b` of `a` (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const steps = [changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
