import { canonicalize } from '@repro/core';
import { versionOf } from '@repro/evidence';
import type { CycloneDxVersion, Rbom } from '@repro/make-rbom';
import type { Finding } from '@repro/report';
import { type ClaimPlan, type Decision, decide, missing } from '../claim.ts';
import { documentOf, type Release, saidOff, switchedOff } from '../release.ts';
import { isOwn } from '../rerun/own-rules.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';
import { compare } from './compare.ts';

const BILL = 'release_bom.json';

/** What the bill of materials says, in each of its forms. */
export async function billClaims(release: Release): Promise<readonly Claim[]> {
  const check = await decide(plans.check, () => checkBill(release));
  // The other forms say nothing of their own: without them nothing is missing.
  const forms = Object.entries(FORMS).filter(([, path]) => release.files.has(path));
  if (forms.length === 0) return [check];
  return [check, await decide(plans.forms, () => convertAgain(release, forms as readonly Form[]))];
}

const FORMS = { cyclonedx: 'release_bom.cdx.json', spdx: 'release_bom.spdx.json' } as const;
type Form = readonly [format: keyof typeof FORMS, path: string];

const plans = {
  check: {
    id: 'compliance/rbom-check',
    section: 'compliance',
    title: 'The bill of materials lists what is here, and keeps to its policy',
    method:
      'ran rbom-check again with the policy of the release, hashing every artifact, and compared the version',
    evidence: [BILL],
  },
  forms: {
    id: 'compliance/make-rbom',
    section: 'compliance',
    title: 'CycloneDX and SPDX say what the bill of materials says',
    method: 'made both again from it',
    evidence: ['release_bom.cdx.json', 'release_bom.spdx.json'],
  },
} as const satisfies Record<string, ClaimPlan>;

async function checkBill(release: Release): Promise<Decision> {
  const { files } = release;
  const off = switchedOff(release, 'rbom-check');
  if (!files.has(BILL))
    return off === undefined ? missing(BILL) : { status: 'not_run', detail: saidOff(off), counted: false };
  const { check, parsePolicy } = await import('@repro/rbom-check');
  const policy = policyOf(release);
  const loaded =
    policy !== undefined && isOwn(policy) && files.has(policy)
      ? await parsePolicy({ name: policy, bytes: await files.read(policy) })
      : undefined;
  const report = await check(files.open(BILL), { policy: loaded, artifacts: await artifactsOf(release) });
  const decision = compare(report, release.reports.get('rbom-check'), off);
  const other = await otherVersion(release);
  if (!other) return decision;
  return { ...decision, status: 'fail', findings: [other, ...(decision.findings ?? [])] };
}

interface Artifact {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * What the bill has to list: the artifact, whatever the bill says. Beside it a bill lists artifacts and not the evidence
 * about them, so that nothing else that it does not name is extra.
 */
async function artifactsOf({ files, artifact }: Release): Promise<readonly Artifact[]> {
  const { artifacts: entries } = (await documentOf(files, BILL)) ?? {};
  const listed = (Array.isArray(entries) ? entries : []).map(
    (entry: unknown) => (entry as { name?: unknown } | null)?.name,
  );
  const names = new Set([artifact, ...listed]);
  const found: Artifact[] = [];
  for (const { path } of files.files)
    if (names.has(path)) found.push({ name: path, ...(await files.digest(path)) });
  return found;
}

function policyOf({ run }: Release): string | undefined {
  return run?.value?.steps.find(({ name }) => name === 'rbom-check')?.policy?.name;
}

/** A bill of another version is that of another release. */
async function otherVersion({ files }: Release): Promise<Finding | undefined> {
  const found = (await documentOf(files, BILL))?.['release_version'];
  const expected = await versionOf(files);
  if (expected === undefined || typeof found !== 'string') return undefined;
  return expected === found ? undefined : rules.finding('audit/version', { expected, found }, { path: BILL });
}

async function convertAgain(release: Release, forms: readonly Form[]): Promise<Decision> {
  const { files } = release;
  const bill = await readBill(release);
  if (!bill) return { status: 'unverifiable', detail: `${BILL} is no bill of materials` };
  const { convert, tool } = await import('@repro/make-rbom');
  const findings: Finding[] = [];
  for (const [format, path] of forms) {
    const made = await convert(bill, format, { specVersion: await specVersion(release, path) });
    if (Buffer.from(`${canonicalize(made)}\n`).equals(await files.read(path))) continue;
    findings.push(rules.finding('audit/document-differs', { from: BILL }, { path }));
  }
  if (findings.length === 0) return { status: 'pass' };
  const by = release.run?.value?.steps.find(({ name }) => name === tool.name)?.tool.version;
  if (by === undefined || by === tool.version) return { status: 'fail', findings };
  const detail = `they are of ${tool.name} ${by}, and this audit makes others with ${tool.version}`;
  return { status: 'unverifiable', detail };
}

/** Of CycloneDX there are several versions, of which a release may have chosen one. */
async function specVersion({ files }: Release, path: string): Promise<CycloneDxVersion | undefined> {
  const { cycloneDxVersions } = await import('@repro/make-rbom');
  const found = (await documentOf(files, path))?.['specVersion'];
  return cycloneDxVersions.find((version) => version === found);
}

/** The bill, where it has the form of one. */
async function readBill({ files }: Release): Promise<Rbom | undefined> {
  if (!files.has(BILL)) return undefined;
  const { check } = await import('@repro/rbom-check');
  const { ok, summary } = await check(files.open(BILL));
  return ok && summary.format === 'rbom' ? ((await documentOf(files, BILL)) as unknown as Rbom) : undefined;
}
