import { asChunks } from '@repro/core';
import { type FiledReport, type Status, statusOf } from '@repro/evidence';
import type { Finding, Report } from '@repro/report';
import { type ClaimPlan, type Decision, decide, decided } from '../claim.ts';
import type { AuditOptions } from '../options.ts';
import type { Release } from '../release.ts';
import { type OwnFile, ownRules } from '../rerun/own-rules.ts';
import { type Rerun, reruns, type Unpacked } from '../rerun/table.ts';
import { artifactTree } from '../rerun/trees.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';

/** Every check that the release's bytes allow, run again; what its report says is only compared with that. */
export async function checkClaims(
  release: Release,
  options: AuditOptions,
  isVouchedFor: boolean,
): Promise<CheckedAgain> {
  const tree = artifactTree(release);
  try {
    return await runAgain({ ...release, tree }, options, isVouchedFor);
  } finally {
    tree.close();
  }
}

async function runAgain(
  release: Unpacked,
  options: AuditOptions,
  isVouchedFor: boolean,
): Promise<CheckedAgain> {
  const claims: Claim[] = [];
  const versions = new Map<string, string>();
  for (const [check, rerun] of Object.entries(reruns)) {
    if (check === 'verify-gzip-header' && !(await isGzip(release))) continue;
    const plan: ClaimPlan = {
      id: `${rerun.section}/${check}`,
      section: rerun.section,
      title: rerun.title,
      method: `ran ${check.split('.')[0]} again on ${rerun.evidence(release).join(', ')}`,
      evidence: rerun.evidence(release),
    };
    claims.push(
      await decide(plan, async () => {
        const found = await rerun.run(release, options.signal);
        versions.set(found.tool.name, found.tool.version);
        const decision = compare(found, release.reports.get(check), switchedOff(release, check));
        if (decision.status !== 'fail' || !rerun.runBy) return decision;
        return (
          (await byOwnRules(release, check, { rerun, isVouchedFor, signal: options.signal })) ?? decision
        );
      }),
    );
    options.onClaim?.(plan.id);
  }
  return { claims: [...claims, ...(await leftOut(release)), ...otherReports(release)], versions };
}

/** What running the checks again gave. */
export interface CheckedAgain {
  readonly claims: readonly Claim[];
  /** The versions of the tools that judged, by name. */
  readonly versions: ReadonlyMap<string, string>;
}

/** By its bytes too: another name would spare the header from being looked at. */
async function isGzip({ files, artifact }: Release): Promise<boolean> {
  if (artifact.endsWith('.gz')) return true;
  const head: number[] = [];
  for await (const chunk of asChunks(files.open(artifact))) {
    head.push(...chunk.subarray(0, 2 - head.length));
    if (head.length === 2) break;
  }
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The setting that a record says switched a check off. */
function switchedOff({ run }: Release, check: string): string | undefined {
  return run?.value?.steps.find(({ name, switched_off: off }) => name === check && off !== undefined)
    ?.switched_off;
}

/** Checks of the flow that cannot be run again from a release, and of which it has no report either. */
async function leftOut(release: Release): Promise<readonly Claim[]> {
  const { requiredChecks } = await import('@repro/policy-trace');
  const isThere = (check: string): boolean =>
    Object.keys(reruns).some((name) => name === check || (check.endsWith('.') && name.startsWith(check))) ||
    release.reports.has(check);
  return requiredChecks
    .filter((check) => !isThere(check) && check !== BILL)
    .map((check) => {
      const off = switchedOff(release, check);
      const detail =
        off === undefined
          ? 'the release has no report of it'
          : `the run record says that ${off} switched it off`;
      return decided(reportPlan(check), { status: 'not_run', detail, counted: off === undefined });
    });
}

/** The verdict is the one that was computed here; a report that says another is a finding of its own. */
function compare(found: Report, filed: FiledReport | undefined, off: string | undefined): Decision {
  const findings = found.findings.filter(({ level }) => level !== 'note');
  const status = verdictOf(found);
  if (!filed) {
    // It counts all the same: a record that nobody signed must not decide what is looked at.
    const detail =
      off === undefined
        ? 'the release has no report of it; it was run here all the same'
        : 'the release switched the check off; it was run here all the same';
    return { status, findings, detail };
  }
  const difference = differenceOf(found, filed);
  if (!difference) return { status, findings };
  return { status: 'fail', findings: [difference, ...findings] };
}

/**
 * A release may be held to rules of its own, which lie in it. What passes by that one alone passes only where somebody
 * whom the auditor trusts signed for it: else whoever wrote the release chose by what it is judged.
 */
async function byOwnRules(
  release: Unpacked,
  check: string,
  { rerun, isVouchedFor, signal }: { rerun: Rerun; isVouchedFor: boolean; signal: AbortSignal | undefined },
): Promise<Decision | undefined> {
  const own = await ownRules(release, check);
  if (!own) return undefined;
  const found = await rerun.runBy?.(release, own, signal);
  const decision = found && compare(found, release.reports.get(check), undefined);
  if (decision?.status !== 'pass') return undefined;
  const ownFiles = Object.values(own) as OwnFile[];
  const told = ownFiles.map(({ name }) =>
    rules.finding('audit/own-policy', { policy: name }, { path: name }),
  );
  const findings = [...(decision.findings ?? []), ...told];
  if (isVouchedFor) return { ...decision, findings };
  const detail = 'it passes by rules of the release alone, which nobody whom you trust signed for';
  return { status: 'unverifiable', detail, findings };
}

/** A checker that came to no end says so in its summary: that is no verdict. */
function verdictOf(report: Report): Status {
  const { incomplete } = report.summary;
  if (report.ok && (incomplete === true || (typeof incomplete === 'number' && incomplete > 0)))
    return 'unverifiable';
  return statusOf(report);
}

/**
 * A report may know more than the bytes of the release tell, such as the work tree, so that only the verdict must be the
 * same: one that says it passed where the check fails, or the reverse, was not made of these bytes.
 */
function differenceOf(found: Report, { path, status: claimed, problem }: FiledReport): Finding | undefined {
  if (problem) {
    return rules.finding(
      'audit/report-differs',
      { claimed: `nothing that can be read (${problem.message})`, found: statusOf(found) },
      { path },
    );
  }
  if (claimed === statusOf(found)) return undefined;
  return rules.finding('audit/report-differs', { claimed, found: statusOf(found) }, { path });
}

/** Has a claim of its own, which is always made. */
const BILL = 'rbom-check';

/** Its name is that of a report, so that no report can take the place of another claim. */
function reportPlan(check: string): ClaimPlan {
  const name = check.replace(/\.$/, '');
  return {
    id: `compliance/report.${name}`,
    section: 'compliance',
    title: `${name} passed`,
    method: 'read its report; what made it is not part of the release',
    evidence: [`checks/${name}.json`],
  };
}

/** Reports of hooks, plug-ins and checks of the work tree: what made them is not here, so they stay claims. */
function otherReports({ reports }: Release): readonly Claim[] {
  const known = new Set(Object.keys(reruns));
  return [...reports.values()]
    .filter(({ check }) => !known.has(check) && check !== BILL)
    .map(({ check, status, problem }) =>
      decided(
        reportPlan(check),
        status === 'fail'
          ? { status: 'fail', detail: 'the report itself says that it failed' }
          : {
              status: 'unverifiable',
              counted: problem !== undefined,
              detail: problem?.message ?? `its report says ${status}`,
            },
      ),
    );
}
