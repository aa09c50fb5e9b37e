import { compareBytes, ReproError } from '@repro/core';
import {
  countByStatus,
  type EvidenceFiles,
  type FiledReport,
  type NamedDigest,
  type RecordedStep,
  type RunRecord,
  readReports,
  readRunRecord,
  type Status,
} from '@repro/evidence';
import { artifactOf } from '@repro/evidence/oci';
import { entryOf, missingEntry } from './entry.ts';
import { isCheck, placeInFlow, requiredChecks } from './required.ts';
import { tool } from './tool.ts';
import type { PolicyEntry, PolicyTrace } from './types.ts';

/** What a release should have been held to. */
export interface TraceOptions {
  /**
   * The checks that must have passed; a final dot (`json-canonical-check.`) stands for all subjects of one.
   * The checks of the flow unless given.
   */
  readonly required?: readonly string[];
}

/**
 * Traces the policies of a release. What its reports say is put down as they say it; where run record and report
 * disagree, or one of them cannot be read, the policy is `unverifiable`. A required one without a trace is `not_run`.
 * Both keep the trace from passing; only what the user switched off does not, and stands there all the same.
 * @throws ERR_REPRO_EVIDENCE when there is no artifact, or the run record cannot be read
 */
export async function make(files: EvidenceFiles, options: TraceOptions = {}): Promise<PolicyTrace> {
  const { required = requiredChecks } = options;
  const run = await runOf(files);
  const reports = new Map((await readReports(files)).map((report) => [report.check, report]));
  const policies = entriesOf(run?.steps ?? [], reports, required);
  return {
    schema_version: '1.0',
    tool,
    subject: await subjectOf(files),
    status: verdict(policies, run),
    ...(run && { run: runFacts(run) }),
    policies,
    summary: countByStatus(policies),
  };
}

async function subjectOf(files: EvidenceFiles): Promise<NamedDigest> {
  const name = artifactOf(files);
  return { name, sha256: (await files.digest(name)).sha256 };
}

async function runOf(files: EvidenceFiles): Promise<RunRecord | undefined> {
  const reading = await readRunRecord(files);
  if (!reading?.problem) return reading?.value;
  throw new ReproError('ERR_REPRO_EVIDENCE', reading.problem.message, {
    hint: 'make the release again, or remove the record to trace what the reports alone tell',
  });
}

function runFacts({ run_id, started_on, finished_on, complete }: RunRecord): NonNullable<PolicyTrace['run']> {
  return { run_id, started_on, ...(finished_on !== undefined && { finished_on }), complete };
}

function entriesOf(
  steps: readonly RecordedStep[],
  reports: ReadonlyMap<string, FiledReport>,
  required: readonly string[],
): readonly PolicyEntry[] {
  const judged = new Map(steps.filter(({ kind }) => kind !== 'make').map((step) => [step.name, step]));
  const isRequired = (check: string): boolean => required.some((wanted) => isCheck(wanted, check));
  const found = [...new Set([...judged.keys(), ...reports.keys()])].map((check) =>
    entryOf(check, { step: judged.get(check), report: reports.get(check), required: isRequired(check) }),
  );
  const absent = required.filter((wanted) => !found.some(({ check }) => isCheck(wanted, check)));
  // One that is asked for twice, or with and without its subjects, is one policy.
  const missing = new Map(absent.map(missingEntry).map((entry) => [entry.check, entry]));
  return [...found, ...missing.values()].sort(
    (a, b) => placeInFlow(a.check) - placeInFlow(b.check) || compareBytes(a.check, b.check),
  );
}

/** A policy that should have been checked and was not fails the trace as one that was broken does. */
function verdict(policies: readonly PolicyEntry[], run: RunRecord | undefined): Status {
  const counted = policies.filter(({ switched_off: off }) => off === undefined).map(({ status }) => status);
  if (counted.length === 0) return 'not_run';
  if (counted.includes('fail') || counted.includes('not_run')) return 'fail';
  // A run that was killed may not have come to what it would have checked.
  return counted.includes('unverifiable') || run?.complete === false ? 'unverifiable' : 'pass';
}
