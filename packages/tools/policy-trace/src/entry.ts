import type { FiledReport, RecordedStep, Status } from '@repro/evidence';
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
  const { status, reason } = judge(step, report);
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

interface Judgement {
  readonly status: Status;
  readonly reason?: string;
}

/** Record and report must tell the same: a report that was replaced, or edited, after the run proves nothing. */
function judge(step: RecordedStep | undefined, filed: FiledReport | undefined): Judgement {
  if (!step) return filed ? reportAlone(filed) : { status: 'not_run' };
  if (step.status === 'not_run' && filed?.status === 'fail')
    return { status: 'fail', reason: 'the run recorded that it did not run, the report says fail' };
  if (step.status === 'not_run')
    return { status: 'not_run', reason: step.reason ?? 'the run did not come to it' };
  if (step.status === 'unverifiable') {
    return { status: 'unverifiable', reason: step.error?.message ?? step.reason ?? 'it could not tell' };
  }
  if (!filed) return { status: 'unverifiable', reason: 'the run recorded it, but its report is missing' };
  if (filed.problem) return reportAlone(filed);
  const recorded = step.outputs.find(({ name }) => name === filed.path);
  if (recorded && recorded.sha256 !== filed.sha256) {
    return { status: 'unverifiable', reason: 'the report is not the one that the run recorded' };
  }
  if (filed.status !== step.status) {
    return {
      status: 'unverifiable',
      reason: `the run recorded ${step.status}, the report says ${filed.status}`,
    };
  }
  return { status: filed.status };
}

function reportAlone({ status, problem }: FiledReport): Judgement {
  return problem ? { status, reason: problem.message } : { status };
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
