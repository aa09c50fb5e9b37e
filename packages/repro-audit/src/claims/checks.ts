import { type FiledReport, type Status, statusOf } from '@repro/evidence';
import type { Finding, Report } from '@repro/report';
import { type ClaimPlan, type Decision, decide, decided } from '../claim.ts';
import type { AuditOptions } from '../options.ts';
import type { Release } from '../release.ts';
import { reruns } from '../rerun/table.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';

/** Every check that the release's bytes allow, run again; what its report says is only compared with that. */
export async function checkClaims(release: Release, options: AuditOptions): Promise<CheckedAgain> {
  const claims: Claim[] = [];
  const versions = new Map<string, string>();
  for (const [check, rerun] of Object.entries(reruns)) {
    if (check === 'verify-gzip-header' && !release.artifact.endsWith('.gz')) continue;
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
        return compare(found, release.reports.get(check), switchedOff(release, check));
      }),
    );
    options.onClaim?.(plan.id);
  }
  return { claims: [...claims, ...otherReports(release)], versions };
}

/** What running the checks again gave. */
export interface CheckedAgain {
  readonly claims: readonly Claim[];
  /** The versions of the tools that judged, by name. */
  readonly versions: ReadonlyMap<string, string>;
}

function switchedOff({ run }: Release, check: string): boolean {
  return (
    run?.value?.steps.some(({ name, switched_off: off }) => name === check && off !== undefined) ?? false
  );
}

/** The verdict is the one that was computed here; a report that says another is a finding of its own. */
function compare(found: Report, filed: FiledReport | undefined, isOff: boolean): Decision {
  const findings = found.findings.filter(({ level }) => level !== 'note');
  const status = verdictOf(found);
  if (!filed) {
    const detail = isOff
      ? 'the release switched the check off; it was run here all the same'
      : 'the release has no report of it; it was run here all the same';
    return { status, findings, detail, counted: !isOff || status === 'fail' };
  }
  const difference = differenceOf(found, filed);
  if (!difference) return { status, findings };
  return { status: 'fail', findings: [difference, ...findings] };
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

/** Reports of hooks, plug-ins and checks of the work tree: what made them is not here, so they stay claims. */
function otherReports({ reports }: Release): readonly Claim[] {
  const known = new Set(Object.keys(reruns));
  return [...reports.values()]
    .filter(({ check }) => !known.has(check) && check !== 'rbom-check')
    .map(({ check, path, status, problem }) =>
      decided(
        {
          id: `compliance/${check}`,
          section: 'compliance',
          title: `${check} found nothing`,
          method: 'read its report; what made it is not part of the release',
          evidence: [path],
        },
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
