import type { Status } from '@repro/evidence';
import { counted } from '@repro/report/counted';
import type { CheckLine } from '../types.ts';

/** A verdict in a word, with a sign that does not need colour to be told apart. */
export const words: Readonly<Record<Status, { readonly sign: string; readonly word: string }>> = {
  pass: { sign: '✅', word: 'passed' },
  fail: { sign: '❌', word: 'failed' },
  not_run: { sign: '⚪', word: 'not run' },
  unverifiable: { sign: '⚠️', word: 'could not be told' },
};

/** A duration for a person: `12 ms`, `3.4 s`, `2 min 05 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** How many findings of each level a check has; empty when it left no report. */
export function findingCounts({ findings }: CheckLine): string {
  if (!findings) return '';
  const parts = Object.entries(findings).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'none' : parts.map(([level, count]) => counted(count, level)).join(', ');
}

/** How long a check took, or that an earlier run had its result. */
export function timeOf({ duration_ms: milliseconds, cached_from: cached }: CheckLine): string {
  if (cached !== undefined) return 'from cache';
  return milliseconds === undefined ? '' : duration(milliseconds);
}
