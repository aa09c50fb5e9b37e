import { combine } from '@repro/evidence';
import { controls } from '../controls/index.ts';
import type { ControlRow, Row } from '../types.ts';

/** Every control, with the verdict of the evidence that speaks to it. What was switched off, or is not there, does not count as passed. */
export function controlRows(rows: readonly Row[]): readonly ControlRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return controls.map(({ framework, id, title, evidence, shows, lacks }) => ({
    framework,
    id,
    title,
    status:
      evidence.length === 0
        ? 'unverifiable'
        : combine(evidence.map((kind) => byId.get(kind)?.status ?? 'not_run')),
    evidence,
    shows,
    does_not_show: lacks,
  }));
}
