import { asChunks } from '@repro/core';
import { type ClaimPlan, type Decision, decide, decided } from '../claim.ts';
import type { AuditOptions } from '../options.ts';
import { type Release, saidOff, switchedOff } from '../release.ts';
import { type OwnFile, ownRules } from '../rerun/own-rules.ts';
import { type Rerun, reruns, type Unpacked } from '../rerun/table.ts';
import { artifactTree } from '../rerun/trees.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';
import { compare } from './compare.ts';

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
        const compared = compare(found, release.reports.get(check), switchedOff(release, check));
        const decision = rerun.exact ? exactly(compared) : compared;
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

/** Findings that the check itself lets pass: they are its warnings, since a decision has none of its notes. */
function exactly(decision: Decision): Decision {
  if (decision.status !== 'pass' || !decision.findings?.length) return decision;
  return { ...decision, status: 'fail', detail: 'what the check warns of is in no archive of that form' };
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
      const detail = off === undefined ? 'the release has no report of it' : saidOff(off);
      return decided(reportPlan(check), { status: 'not_run', detail, counted: off === undefined });
    });
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
