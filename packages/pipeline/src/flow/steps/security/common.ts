import { createHash } from 'node:crypto';
import type { Report } from '@repro/report';
import type { SettingName, Values } from '../../../settings/table.ts';
import type { Outcome, StepPlan } from '../../plan.ts';
import { type NamedText, userText } from '../../user-files.ts';
import type { World } from '../../world.ts';

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

/**
 * A file of the user's that is read when it is first asked for, and once: a result must be kept under the very text that
 * it came from. Nothing without a `name`.
 */
export function textOnce(world: World, name: string | undefined): () => Promise<NamedText | undefined> {
  let text: Promise<NamedText> | undefined;
  return async () => (name === undefined ? undefined : (text ??= userText(world, name)));
}

/** Whether a file of the user's may still be made, or changed, by the hook that runs before everything. */
export function mayBeMade({ settings }: World): boolean {
  return (settings['hooks.pre_build'] ?? []).length > 0;
}

/** By what a result knows such a file again; null for none. */
export function digestOf(file: NamedText | undefined): string | null {
  return file ? createHash('sha256').update(file.name).update('\0').update(file.text).digest('hex') : null;
}
