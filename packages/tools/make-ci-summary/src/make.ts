import { compareBytes } from '@repro/core';
import {
  combine,
  type EvidenceFiles,
  type FiledReport,
  judgeReport,
  type RecordedStep,
  type RunRecord,
  readReports,
  readRunRecord,
  type Status,
  versionOf,
} from '@repro/evidence';
import { artifactOf } from '@repro/evidence/oci';
import { countByLevel, levels } from '@repro/report';
import { tool } from './tool.ts';
import type { CheckLine, FindingLine, Summary } from './types.ts';

/** How much a summary holds. */
export interface SummaryOptions {
  /** The most findings that are told one by one: 200 unless given. All are counted. */
  readonly maxFindings?: number;
}

/**
 * What a page says of a release, from its run record and its reports. The verdict is the heaviest of them; a run that
 * was stopped, and evidence that cannot be read, keep it from passing.
 */
export async function make(files: EvidenceFiles, options: SummaryOptions = {}): Promise<Summary> {
  const { maxFindings = 200 } = options;
  const reading = await readRunRecord(files);
  const run = reading?.value;
  const reports = await readReports(files);
  const checks = checkLines(run, reports);
  const broken = brokenLines(run);
  const findings = findingLines(reports);
  return {
    schema_version: '1.0',
    tool,
    status: verdict([...checks, ...broken], { unread: reading?.problem !== undefined, run }),
    ...(await facts(files)),
    source: sourceOf(run),
    ...(run && { run: runFacts(run) }),
    checks,
    broken,
    findings: findings.slice(0, maxFindings),
    total_findings: findings.length,
    files: files.files,
  };
}

async function facts(files: EvidenceFiles): Promise<Pick<Summary, 'version' | 'artifact'>> {
  const version = await versionOf(files);
  const name = findArtifact(files);
  const { sha256 = '', size = 0 } = name === undefined ? {} : await files.digest(name);
  return {
    ...(version && { version }),
    ...(name !== undefined && { artifact: { name, sha256, size } }),
  };
}

/** A run that failed early has no artifact; its page says so by not naming one. */
function findArtifact(files: EvidenceFiles): string | undefined {
  try {
    return artifactOf(files);
  } catch {
    return undefined;
  }
}

function sourceOf(run: RunRecord | undefined): Summary['source'] {
  const { git_sha: sha, git_ref: ref, repository } = run?.source ?? {};
  return {
    ...(sha !== undefined && { git_sha: sha }),
    ...(ref !== undefined && { git_ref: ref }),
    ...(repository !== undefined && { repository }),
  };
}

function runFacts({ run_id, started_on, steps, interrupted }: RunRecord): NonNullable<Summary['run']> {
  const end = steps
    .map(({ finished_on: time }) => time)
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  return {
    run_id,
    started_on,
    ...(end !== undefined && { duration_ms: millisecondsBetween(started_on, end) }),
    ...(interrupted !== undefined && { interrupted }),
  };
}

/** Of one day at the most: longer than any run takes. */
function millisecondsBetween(start: string, end: string): number {
  const ofDay = (time: string): number => {
    const [hours = 0, minutes = 0, seconds = 0] = time.slice(11, -1).split(':').map(Number);
    return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
  };
  const day = 86_400_000;
  return (ofDay(end) - ofDay(start) + day) % day;
}

function checkLines(run: RunRecord | undefined, reports: readonly FiledReport[]): readonly CheckLine[] {
  const byCheck = new Map(reports.map((report) => [report.check, report]));
  const steps = (run?.steps ?? []).filter(({ kind }) => kind !== 'make');
  const recorded = new Set(steps.map(({ name }) => name));
  return [
    ...steps.map((step) => stepLine(step, byCheck.get(step.name))),
    ...reports.filter(({ check }) => !recorded.has(check)).map(reportLine),
  ];
}

function stepLine(step: RecordedStep, filed: FiledReport | undefined): CheckLine {
  const { name, duration_ms: duration, cached_from: cached } = step;
  const { status, reason: why } = judgeReport(step, filed);
  // A report that failed speaks louder than a record that says nobody asked.
  const off = filed?.status === 'fail' ? undefined : step.switched_off;
  return {
    check: name,
    // A failure that the run recorded stays one, whatever its report has become.
    status: combine([step.status, status]),
    ...(filed?.report && { findings: countByLevel(filed.report.findings) }),
    ...(duration !== undefined && { duration_ms: duration }),
    ...(cached !== undefined && { cached_from: cached }),
    ...(off !== undefined && { switched_off: off }),
    ...(why !== undefined && { reason: why }),
  };
}

function reportLine({ check, status, report, problem }: FiledReport): CheckLine {
  return {
    check,
    status,
    ...(report && { findings: countByLevel(report.findings) }),
    ...(problem && { reason: problem.message }),
  };
}

function brokenLines(run: RunRecord | undefined): readonly CheckLine[] {
  const broken = run?.steps.filter(({ kind, status }) => kind === 'make' && status !== 'pass') ?? [];
  return broken.map(({ name, status, error, reason = error?.message }) => ({
    check: name,
    status,
    ...(reason !== undefined && { reason }),
  }));
}

/** The heaviest first; within a level in the order of the reports. */
function findingLines(reports: readonly FiledReport[]): readonly FindingLine[] {
  const all = reports.flatMap(({ check, report }) =>
    (report?.findings ?? []).map((finding) => ({ check, finding })),
  );
  return all.sort(
    (a, b) =>
      levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level) || compareBytes(a.check, b.check),
  );
}

function verdict(
  lines: readonly CheckLine[],
  { unread, run }: { readonly unread: boolean; readonly run: RunRecord | undefined },
): Status {
  const counted = lines.filter(({ switched_off: off }) => off === undefined).map(({ status }) => status);
  return combine([
    ...counted,
    ...(unread ? (['unverifiable'] as const) : []),
    // A run that was killed could not say by what.
    ...(run === undefined || (run.complete && run.interrupted === undefined) ? [] : (['not_run'] as const)),
  ]);
}
