import type { JsonObject } from '@repro/core';
import { makeReport, type Report } from '@repro/report';
import type { FileTree } from './facts.ts';
import { type CheckOptions, defaults } from './options.ts';
import { incompleteCode, rules } from './rules.ts';
import { policyRules } from './settle/policy-rules.ts';
import { type PlannedChange, settle } from './settle.ts';
import { survey } from './survey.ts';
import { tool } from './tool.ts';

/** A report, and the changes that would set right what can safely be. */
export interface Plan {
  readonly report: Report;
  /** In the order of the tree. */
  readonly changes: readonly PlannedChange[];
}

/** Judges a tree as `check` does, and says which modes a repair would change. */
export async function plan(tree: FileTree, options: CheckOptions = {}): Promise<Plan> {
  const { name = defaults.name, sha256, source = {}, failOn } = options;
  const policy = policyRules(options.policy);
  const surveyed = await survey(tree, source, policy);
  const problems = (source.problems?.() ?? []).map(({ path, problem }) =>
    rules.finding('permissions/unreadable', { problem }, { path }),
  );
  const { findings, changes, exempt, modes } = await settle(surveyed, source, policy);
  const incomplete = [...findings, ...problems].filter(({ code }) => code === incompleteCode).length;
  const { entries, files, directories } = surveyed.counts;
  const summary: JsonObject = {
    source: source.kind ?? 'disk',
    modes,
    entries,
    files,
    directories,
    unverifiable: surveyed.unverifiable.size,
    incomplete,
    exempt,
  };
  // What was not read may need what seems unused.
  const unused = incomplete === 0 ? policy.unused() : [];
  return {
    report: makeReport({
      tool,
      subject: { name, ...(sha256 !== undefined && { sha256 }) },
      findings: [...findings, ...problems, ...unused],
      summary,
      failOn,
    }),
    changes,
  };
}
