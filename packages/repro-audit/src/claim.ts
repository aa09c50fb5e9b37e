import { isReproError } from '@repro/core';
import type { Status } from '@repro/evidence';
import { type Finding, levels } from '@repro/report';
import type { Claim, Section } from './types.ts';

/** A claim before it is decided. */
export interface ClaimPlan {
  readonly id: string;
  readonly section: Section;
  readonly title: string;
  readonly method: string;
  readonly evidence: readonly string[];
}

/** What was found out about a claim. */
export interface Decision {
  readonly status: Status;
  readonly detail?: string | undefined;
  readonly findings?: readonly Finding[];
  /** Default true. */
  readonly counted?: boolean;
}

/** Findings that a claim tells one by one. */
const SHOWN = 50;

/** A claim with what was found out about it. */
export function decided(plan: ClaimPlan, { status, detail, findings = [], counted = true }: Decision): Claim {
  return {
    ...plan,
    status,
    counted,
    ...(detail !== undefined && { detail }),
    findings: findings.toSorted(heaviestFirst).slice(0, SHOWN),
    total_findings: findings.length,
  };
}

/** Within a level the order of the report stays. */
function heaviestFirst(a: Finding, b: Finding): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

/** Decides a claim; what breaks on the way makes it unverifiable, and the audit goes on. */
export async function decide(plan: ClaimPlan, find: () => Promise<Decision>): Promise<Claim> {
  try {
    return decided(plan, await find());
  } catch (error) {
    if (!isReproError(error)) throw error;
    return decided(plan, { status: 'unverifiable', detail: `${error.message} [${error.code}]` });
  }
}

/** What is said of a claim whose evidence is not here. */
export function missing(path: string): Decision {
  return { status: 'not_run', detail: `the release has no ${path}` };
}
