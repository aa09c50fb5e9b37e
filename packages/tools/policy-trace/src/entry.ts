import { type FiledReport, judgeReport, type RecordedStep } from '@repro/evidence';
import { countByLevel } from '@repro/report';
import type { PolicyEntry, TracedPolicy } from './types.ts';

/** What is known of one check. */
interface Facts {
  readonly step: RecordedStep | undefined;
  readonly report: FiledReport | undefined;
  readonly required: boolean;
}

/** The entry of a check that left a step in the run record, a report, or both. */
export function entryOf(check: string, { step, report, required }: Facts): PolicyEntry {
  const { status, reason } = judgeReport(step, report);
  const by = step?.tool ?? report?.report?.tool;
  const policy = policyOf(step, report);
  // A report that failed speaks louder than a record that says nobody asked.
  const off = report?.status === 'fail' ? undefined : step?.switched_off;
  return {
    check,
    status,
    required,
    ...(by && { tool: by }),
    ...(policy && { policy }),
    ...(step?.judged_with && { judged_with: step.judged_with }),
    ...(step?.finished_on !== undefined && { checked_on: step.finished_on }),
    inputs: step?.inputs ?? inputsOf(report),
    ...(report && { report: { name: report.path, sha256: report.sha256 } }),
    ...(report?.report && { findings: countByLevel(report.report.findings) }),
    ...(step?.cached_from !== undefined && { cached_from: step.cached_from }),
    ...(off !== undefined && { switched_off: off }),
    ...(reason !== undefined && { reason }),
  };
}

/** The entry of a check that should have run and left nothing. */
export function missingEntry(wanted: string): PolicyEntry {
  const check = wanted.endsWith('.') ? wanted.slice(0, -1) : wanted;
  return {
    check,
    status: 'not_run',
    required: true,
    inputs: [],
    reason: 'it left neither a report nor a record',
  };
}

function policyOf(step: RecordedStep | undefined, filed: FiledReport | undefined): TracedPolicy | undefined {
  if (step?.policy) return step.policy;
  const by = filed?.report?.tool;
  return by && { name: `${by.name}/rules`, version: by.version };
}

function inputsOf(filed: FiledReport | undefined): PolicyEntry['inputs'] {
  const { name, sha256 } = filed?.report?.subject ?? {};
  return name !== undefined && sha256 !== undefined ? [{ name, sha256 }] : [];
}
