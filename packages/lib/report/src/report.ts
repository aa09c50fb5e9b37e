import { compareBytes, type JsonObject } from '@repro/core';
import { type Finding, type Level, levels, type Report, type Subject, type Tool } from './types.ts';

/** What a report is made of; `failOn` is the lightest level that makes it fail, `error` when absent. */
export interface ReportInput {
  readonly tool: Tool;
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly summary: JsonObject;
  readonly failOn?: Level;
}

/** A report with its findings sorted by path, offset, line, column and code, and its verdict derived from them. */
export function makeReport(input: ReportInput): Report {
  const { tool, subject, summary, failOn = 'error' } = input;
  const findings = [...input.findings].sort(compareFindings);
  return {
    schema_version: '1.0',
    tool: { name: tool.name, version: tool.version },
    subject,
    ok: passes(findings, failOn),
    findings,
    summary,
  };
}

/** The same report, judged by another line between pass and fail. */
export function judge(report: Report, failOn: Level): Report {
  return { ...report, ok: passes(report.findings, failOn) };
}

/** How many findings a report has of each level. */
export function countByLevel(findings: readonly Finding[]): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.level]++;
  return counts;
}

function passes(findings: readonly Finding[], failOn: Level): boolean {
  const line = levels.indexOf(failOn);
  return findings.every((finding) => levels.indexOf(finding.level) > line);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareBytes(a.at?.path ?? '', b.at?.path ?? '') ||
    (a.at?.offset ?? -1) - (b.at?.offset ?? -1) ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    compareBytes(a.code, b.code) ||
    compareBytes(a.message, b.message)
  );
}
