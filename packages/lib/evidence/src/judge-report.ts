import type { FiledReport } from './reports.ts';
import type { RecordedStep } from './run-record/types.ts';
import type { Status } from './status.ts';

/** What a check came to. */
export interface Judgement {
  readonly status: Status;
  /** Why it is no pass, or counts for nothing. */
  readonly reason?: string;
}

/** Record and report must tell the same: a report that was replaced, or edited, after the run proves nothing. */
export function judgeReport(step: RecordedStep | undefined, filed: FiledReport | undefined): Judgement {
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
