import { canonicalize, type JsonObject } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import { type RuleTable, rulesDigest, type Tool } from '@repro/report';
import { type ClaimPlan, type Decision, decide, missing } from '../claim.ts';
import { documentOf, type Release } from '../release.ts';
import { isOwn } from '../rerun/own-rules.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';
import { without } from '../without.ts';
import { billClaims } from './bill.ts';

/** What the release was held to: its bill of materials, its policies, and what was made of them. */
export async function complianceClaims(
  release: Release,
  versions: ReadonlyMap<string, string>,
): Promise<readonly Claim[]> {
  return [
    ...(await billClaims(release)),
    await decide(plans.policies, () => checkPolicies(release, versions)),
    await decide(plans.trace, () => remakeTrace(release)),
    await decide(plans.matrix, () => remakeMatrix(release)),
    await decide(plans.summary, () => remakeSummary(release)),
  ];
}

const plans = {
  policies: {
    id: 'compliance/policies',
    section: 'compliance',
    title: 'The policies are those that the checks judged by',
    method: 'hashed every policy file, and the rules of each tool where it is the same version',
    evidence: ['run_record.json'],
  },
  trace: {
    id: 'compliance/policy-trace',
    section: 'compliance',
    title: 'Every policy that should have been checked was, and passed',
    method: 'made the trace again from the run record and the reports',
    evidence: ['policy_trace.json'],
  },
  matrix: {
    id: 'compliance/evidence-matrix',
    section: 'compliance',
    title: 'The matrix of evidence is the one that the evidence gives',
    method: 'made the matrix again from every file',
    evidence: ['evidence.json'],
  },
  summary: {
    id: 'compliance/make-ci-summary',
    section: 'compliance',
    title: 'The summary for people says what the evidence says',
    method: 'made the summary again from every file',
    evidence: ['summary.md'],
  },
} as const satisfies Record<string, ClaimPlan>;

/** The built-in policies of tools that this audit has too, so that the same version can be compared. */
const BUILT_IN: Readonly<Record<string, () => Promise<{ readonly rules: { readonly table: RuleTable } }>>> = {
  'json-canonical-check': () => import('@repro/json-canonical-check'),
  'pins-manifest-check': () => import('@repro/pins-manifest-check'),
  'safe-paths-check': () => import('@repro/safe-paths-check'),
  'secret-lint': () => import('@repro/secret-lint'),
  'vel-validator': () => import('@repro/vel-validator'),
  'verify-gzip-header': () => import('@repro/verify-gzip-header'),
  'verify-tar-determinism': () => import('@repro/verify-tar-determinism'),
};

async function checkPolicies(release: Release, versions: ReadonlyMap<string, string>): Promise<Decision> {
  const { files, run } = release;
  if (run?.problem) return { status: 'unverifiable', detail: run.problem.message };
  if (!run) return { status: 'unverifiable', detail: 'no run record says which policies were applied' };
  const findings = [];
  let compared = 0;
  for (const { name: check, policy, judged_with: beside = [], tool: by } of run.value.steps) {
    for (const { name, sha256 } of [...(policy ? [policy] : []), ...beside]) {
      const found = isOwn(name) ? await digestOf(files, name) : await builtInDigest(by, versions);
      if (found === undefined) continue;
      compared++;
      if (found !== sha256)
        findings.push(rules.finding('audit/policy', { check, expected: sha256, found }, { path: name }));
    }
  }
  return { status: findings.length > 0 ? 'fail' : compared > 0 ? 'pass' : 'unverifiable', findings };
}

async function digestOf(files: EvidenceFiles, name: string): Promise<string> {
  return files.has(name) ? (await files.digest(name)).sha256 : 'no file';
}

/** Other versions have other rules: only those of the same version must be the same. */
async function builtInDigest(by: Tool, versions: ReadonlyMap<string, string>): Promise<string | undefined> {
  const load = BUILT_IN[by.name];
  if (!load || versions.get(by.name) !== by.version) return undefined;
  return rulesDigest((await load()).rules.table);
}

async function remakeTrace({ files }: Release): Promise<Decision> {
  if (!files.has('policy_trace.json')) return missing('policy_trace.json');
  const { make } = await import('@repro/policy-trace');
  // What must have been checked is for this audit to say: neither the trace nor an unsigned record decides it.
  const made = await make(files);
  const difference = await differenceOf(files, made, 'policy_trace.json', 'run_record.json and checks/');
  if (difference) return difference;
  return { status: made.status, detail: `${made.summary.pass} of ${made.policies.length} policies passed` };
}

/** A document that was made again and is another one, byte for byte; nothing when it is the same. */
async function differenceOf(
  files: EvidenceFiles,
  made: { readonly tool: Tool },
  path: string,
  from: string,
): Promise<Decision | undefined> {
  const filed = await documentOf(files, path);
  const asFiled = isOtherVersion(made, filed) ? { ...made, tool: filed?.['tool'] } : made;
  if (Buffer.from(`${canonicalize(asFiled)}\n`).equals(await files.read(path))) return undefined;
  return differs({ made, filed, path, from });
}

/** Another version may make something else of the same evidence; that is no reason to believe what lies here. */
function differs({
  made,
  filed,
  path,
  from,
}: {
  readonly made: { readonly tool: Tool };
  readonly filed: JsonObject | undefined;
  readonly path: string;
  readonly from: string;
}): Decision {
  if (isOtherVersion(made, filed)) {
    const { name, version } = made.tool;
    const detail = `${path} says that ${name} ${versionOf(filed)} made it, and this audit makes another with ${version}`;
    return { status: 'unverifiable', detail };
  }
  return { status: 'fail', findings: [rules.finding('audit/document-differs', { from }, { path })] };
}

function isOtherVersion({ tool }: { readonly tool: Tool }, filed: JsonObject | undefined): boolean {
  const version = versionOf(filed);
  return version !== undefined && version !== tool.version;
}

async function remakeMatrix({ files }: Release): Promise<Decision> {
  if (!files.has('evidence.json')) return missing('evidence.json');
  const { make, render } = await import('@repro/evidence-matrix');
  // The sums and the bundle are written last: the matrix was made without them.
  const given = without(files, ['SHA256SUMS', 'release.evidence.tar']);
  const made = await make(given);
  const difference = await differenceOf(files, made, 'evidence.json', 'the evidence');
  if (difference) return difference;
  if (!files.has(PAGE)) return { status: 'pass' };
  const page = Buffer.from(await render(made, 'html', given));
  if (page.equals(await files.read(PAGE))) return { status: 'pass' };
  const filed = await documentOf(files, 'evidence.json');
  return differs({ made, filed, path: PAGE, from: 'the evidence' });
}

const PAGE = 'evidence.html';
const SUMMARY = 'summary.md';

/** It names no version; that of the matrix, which is made beside it, stands for it. */
async function remakeSummary({ files }: Release): Promise<Decision> {
  // It is for people, and says nothing that other evidence does not: without it nothing is missing.
  if (!files.has(SUMMARY)) return { ...missing(SUMMARY), counted: false };
  const { make, toMarkdown } = await import('@repro/make-ci-summary');
  const made = await make(without(files, [SUMMARY, 'SHA256SUMS', 'release.evidence.tar']));
  if (Buffer.from(toMarkdown(made)).equals(await files.read(SUMMARY))) return { status: 'pass' };
  const filed = await documentOf(files, 'evidence.json');
  return differs({ made, filed, path: SUMMARY, from: 'the evidence' });
}

function versionOf(document: JsonObject | undefined): string | undefined {
  const { version } = (document?.['tool'] ?? {}) as { version?: unknown };
  return typeof version === 'string' ? version : undefined;
}
