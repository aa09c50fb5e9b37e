import type { JsonObject } from '@repro/core';
import { compareFindings } from './order.ts';
import { type Finding, type Level, levels, type Report, type Subject, type Tool } from './types.ts';
import { wellFormed } from './well-formed.ts';

/** What a report is made of; `failOn` is the lightest level that makes it fail, `error` when absent. */
export interface ReportInput {
  readonly tool: Tool;
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly summary: JsonObject;
  readonly failOn?: Level | undefined;
}

/**
 * A report with its findings sorted by path, offset, line, column and code, and its verdict derived from them.
 * The same findings in any order give the same report. Lone surrogates in its texts stand as U+FFFD.
 */
export function makeReport(input: ReportInput): Report {
  const { tool, failOn = 'error' } = input;
  const findings = wellFormed(input.findings).toSorted(compareFindings);
  return {
    schema_version: '1.0',
    tool: { name: tool.name, version: tool.version },
    subject: wellFormed(input.subject),
    ok: passes(findings, failOn),
    findings,
    summary: wellFormed(input.summary),
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

/** Whether a finding of `level` makes a report fail when `failOn` is the lightest level that does. */
export function fails(level: Level, failOn: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(failOn);
}

function passes(findings: readonly Finding[], failOn: Level): boolean {
  return !findings.some(({ level }) => fails(level, failOn));
}
