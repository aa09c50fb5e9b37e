import type { Json, JsonObject } from '@repro/core';
import { canonicalize } from '@repro/core/canonical';
import { compareBytes } from '@repro/core/compare';
import { type Finding, type Level, levels, type Report, type Subject, type Tool } from './types.ts';

/** What a report is made of; `failOn` is the lightest level that makes it fail, `error` when absent. */
export interface ReportInput<Summary extends JsonObject = JsonObject> {
  readonly tool: Tool;
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly failOn?: Level | undefined;
}

/**
 * A report with its findings sorted by path, offset, line, column and code, and its verdict derived from them.
 * The same findings in any order give the same report. Lone surrogates in its texts stand as U+FFFD.
 */
export function makeReport<Summary extends JsonObject>(input: ReportInput<Summary>): Report<Summary> {
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
export function judge<Summary extends JsonObject>(report: Report<Summary>, failOn: Level): Report<Summary> {
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

/**
 * The order of findings: path, offset, line, column, code, message, and last all the rest, so that it is total:
 * a report does not depend on the order in which its checker came upon things.
 * What a finding does not say sorts before what it says.
 */
function compareFindings(a: Finding, b: Finding): number {
  return (
    compareBytes(a.at?.path ?? '', b.at?.path ?? '') ||
    compareNumbers(a.at?.offset, b.at?.offset) ||
    compareNumbers(a.at?.line, b.at?.line) ||
    compareNumbers(a.at?.column, b.at?.column) ||
    compareBytes(a.code, b.code) ||
    compareBytes(a.message, b.message) ||
    compareBytes(canonicalize(a), canonicalize(b))
  );
}

function compareNumbers(a = -1, b = -1): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The value with U+FFFD for every lone surrogate in it. A name of a Windows disk or a broken archive may hold
 * one, canonical JSON cannot: without this a hostile name would keep a report from being written at all.
 */
function wellFormed<T>(value: T): T {
  return mend(value as Json) as T;
}

function mend(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(mend);
  const members = Object.entries(value).map(([name, member]) => [name.toWellFormed(), mend(member)]);
  return Object.fromEntries(members) as Json;
}
