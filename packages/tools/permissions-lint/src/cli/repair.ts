import type { JsonObject } from '@repro/core';
import type { Report } from '@repro/report';
import type { CheckOptions } from '../options.ts';
import { plan } from '../plan.ts';
import type { PlannedChange } from '../settle.ts';
import { make, planned, type ReportedChange } from './chmod.ts';
import type { Source } from './source.ts';

/** How a repair is made and told. */
export interface RepairOptions {
  readonly dryRun: boolean;
  /** A line for people about each change. */
  readonly say: (line: string) => void;
}

/** Changes modes and judges the source anew, so that the report is of what is there now. */
export async function repaired(
  source: Source & { readonly root: string },
  options: CheckOptions,
  { dryRun, say }: RepairOptions,
): Promise<Report> {
  const before = await plan(source.tree, options);
  const changes = before.changes.map((change) => (dryRun ? planned(change) : made(source, change)));
  for (const change of changes) say(lineOf(change, dryRun));
  const after = changes.some(({ done }) => done) ? await plan(source.tree, options) : before;
  return {
    ...after.report,
    summary: { ...after.report.summary, changes: changes as unknown as JsonObject[] },
  };
}

/** A file that is given by itself is called as it was given, and lies below its root by its last name. */
function made({ root, single }: Source & { readonly root: string }, change: PlannedChange): ReportedChange {
  return { ...make(root, { ...change, path: single ?? change.path }), path: change.path };
}

function lineOf({ path, from, to, codes, problem }: ReportedChange, dryRun: boolean): string {
  const what = `${path}: mode ${from} to ${to} (${codes.join(', ')})`;
  if (dryRun) return `would change ${what}`;
  return problem === undefined ? `changed ${what}` : `could not change ${what}: ${problem}`;
}
