import type { Finding } from '@repro/report';
import { rules } from './rules.ts';

/** `not_run`: nobody asked or nothing was given. `unverifiable`: it was tried and could not be told. Neither is a pass. */
export type Status = 'pass' | 'fail' | 'not_run' | 'unverifiable';

/** What each check of a manifest is called, in the order of the report. */
export type CheckName =
  | 'structure'
  | 'user-schema'
  | 'build-timestamp'
  | 'artifact-list'
  | 'artifact'
  | 'snapshot-digest'
  | 'snapshot-recount'
  | 'results-contract'
  | 'artifact-matches-snapshot'
  | 'commit'
  | 'work-tree'
  | 'snapshot-matches-commit';

/** One check and what became of it, as it stands in the report's summary. */
export type Check = {
  readonly name: CheckName;
  readonly status: Status;
  /** Which of several: the artifact's name. */
  readonly subject?: string;
  /** Why it was not run or could not be told. */
  readonly reason?: string;
};

/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  readonly checks: readonly Check[];
  /** How many checks there are of each status. */
  readonly counts: Readonly<Record<Status, number>>;
};

/** A check with the findings that led to its status. */
export interface Verdict {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** Failed by a finding of level error, else passed. */
export function judged(name: CheckName, findings: readonly Finding[], subject?: string): Verdict {
  const status = findings.some(({ level }) => level === 'error') ? 'fail' : 'pass';
  return { check: { name, status, ...(subject !== undefined && { subject }) }, findings };
}

/** A check that nobody asked for, or that lacks what it compares with. */
export function notRun(name: CheckName, reason: string, subject?: string): Verdict {
  return {
    check: { name, status: 'not_run', ...(subject !== undefined && { subject }), reason },
    findings: [],
  };
}

/** A check that was asked for and could not be brought to an end: an error, since nothing was shown. */
export function unverifiable(name: CheckName, reason: string, subject?: string): Verdict {
  const about = subject === undefined ? undefined : { path: subject };
  const finding = rules.finding('vel/unverifiable', { check: name, reason }, about);
  return {
    check: { name, status: 'unverifiable', ...(subject !== undefined && { subject }), reason },
    findings: [finding],
  };
}

/** How many checks there are of each status. */
export function countByStatus(checks: readonly Check[]): Record<Status, number> {
  const counts: Record<Status, number> = { pass: 0, fail: 0, not_run: 0, unverifiable: 0 };
  for (const { status } of checks) counts[status]++;
  return counts;
}
