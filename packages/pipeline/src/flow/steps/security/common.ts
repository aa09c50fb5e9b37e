import type { Report } from '@repro/report';
import type { SettingName, Values } from '../../../settings/table.ts';
import type { Outcome, StepPlan } from '../../plan.ts';

/** What the checks of the source wait for. */
export const SOURCE_NEEDS: readonly string[] = ['make-snapshot', 'hook.pre_validate'];

/** Switches a step off when a setting says so. */
export function switchedBy(settings: Values, name: SettingName): Pick<StepPlan, 'off'> {
  return settings[name] === false ? { off: name } : {};
}

/** A report that left something unjudged is no verdict, whatever it found. */
export function verdictOf(report: Report): Outcome {
  const { incomplete = 0 } = report.summary;
  if (incomplete === 0) return { report };
  return { report, status: 'unverifiable', reason: `${JSON.stringify(incomplete)} could not be judged` };
}
