import type { JsonObject } from '@repro/core';
import type { Report } from '@repro/report';
import type { CheckOptions } from '../options.ts';
import { plan } from '../plan.ts';
import type { PlannedChange } from '../settle.ts';
import { make, type ReportedChange } from './chmod.ts';
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
  const changes = before.changes.map((change) => made(source, change, dryRun));
  for (const change of changes) say(lineOf(change));
  const after = changes.some(({ done }) => done) ? await plan(source.tree, options) : before;
  return {
    ...after.report,
    summary: { ...after.report.summary, changes: changes as unknown as JsonObject[] },
  };
}

/** A file that is given by itself is called as it was given, and lies below its root by its last name. */
function made(
  { root, single }: Source & { readonly root: string },
  change: PlannedChange,
  dryRun: boolean,
): ReportedChange {
  return { ...make(root, { ...change, path: single ?? change.path }, { dryRun }), path: change.path };
}

function lineOf({ path, from, to, codes, done, problem }: ReportedChange): string {
  const what = `${path}: mode ${from} to ${to} (${codes.join(', ')})`;
  if (problem !== undefined) return `could not change ${what}: ${problem}`;
  return done ? `changed ${what}` : `would change ${what}`;
}
