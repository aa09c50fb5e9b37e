import type { Level } from '@repro/report';
import type { Levels } from '../config/types.ts';
import type { Confidence, Severity } from '../engine/types.ts';

/** Severities, heaviest first. */
export const severities = [
  'critical',
  'high',
  'medium',
  'low',
  'info',
] as const satisfies readonly Severity[];

/** Grades of confidence, surest first. */
export const confidences = ['certain', 'likely', 'possible'] as const satisfies readonly Confidence[];

/** Whether a severity is `least` or a heavier one. */
export function severityAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

const defaults = {
  critical: 'error',
  high: 'error',
  medium: 'error',
  low: 'warning',
  info: 'note',
  possible: 'warning',
} as const satisfies Required<Levels>;

/**
 * How much a finding weighs: by its severity, error for medium and above, warning for low, note for information; what is
 * only possible is at most a warning. `levels` has the last word.
 */
export function levelOf(severity: Severity, confidence: Confidence, levels: Levels = {}): Level {
  const bySeverity = levels[severity] ?? defaults[severity];
  if (confidence !== 'possible' || bySeverity === 'note') return bySeverity;
  return levels.possible ?? defaults.possible;
}
