import { type EvidenceFiles, type Status } from '@repro/evidence';
import type { Bundle, BundleProblem } from '@repro/evidence/bundle';
import type { Finding } from '@repro/report';
import { type ClaimPlan, type Decision, decide } from '../claim.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';

/** What a release came in. */
export type Container =
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | { readonly kind: 'directory'; readonly files: EvidenceFiles };

/** That the release is whole: every file is the one that was put there, and no other is. */
export function containerClaim(container: Container): Promise<Claim> {
  return container.kind === 'bundle'
    ? decide(plans.bundle, () => inspect(container.bundle))
    : decide(plans.directory, () => checkSums(container.files));
}

const plans = {
  bundle: {
    id: 'integrity/container',
    section: 'integrity',
    title: 'The bundle is as it was written',
    method: 'hashed every blob, compared each byte of the archive with the one way of writing it',
    evidence: ['release.evidence.tar'],
  },
  directory: {
    id: 'integrity/container',
    section: 'integrity',
    title: 'Every file is the one that was released',
    method: 'hashed every file and compared it with SHA256SUMS',
    evidence: ['SHA256SUMS'],
  },
} as const satisfies Record<string, ClaimPlan>;

async function inspect(bundle: Bundle): Promise<Decision> {
  const { inspectBundle } = await import('@repro/evidence/bundle');
  const problems = await inspectBundle(bundle);
  return { status: problems.length === 0 ? 'pass' : 'fail', findings: problems.map(toFinding) };
}

const WORDS: Readonly<Record<BundleProblem['code'], string>> = {
  'bundle/digest': 'a blob is not the one of its digest',
  'bundle/extra': 'a blob is here that nothing names',
  'bundle/form': 'a byte of the archive is not where it belongs',
  'bundle/index': 'the index says something else than the manifests',
  'bundle/layout': 'the manifests are not those that the files give',
  'bundle/manifest': 'a manifest cannot be read',
  'bundle/member': 'a member is neither a file nor a directory',
  'bundle/missing': 'a blob is missing',
  'bundle/name': 'a file has no name, or one that is not its own',
  'bundle/size': 'a blob has another size than was recorded',
  'bundle/subject': 'a manifest is about another release',
};

function toFinding({ code, path, offset, data }: BundleProblem): Finding {
  const { names, name, reason } = data as { names?: string[]; name?: string; reason?: string };
  const about = names?.join(', ') ?? name ?? reason;
  return rules.finding(
    'audit/container',
    { problem: WORDS[code], ...(about !== undefined && { names: about }) },
    { path, ...(offset !== undefined && { offset }) },
  );
}

/** Written beside and after the sums: no sum can be of them. */
const UNSUMMED = new Set(['SHA256SUMS']);
const SUMS_LIMIT = 16 * 1024 * 1024;
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

async function checkSums(files: EvidenceFiles): Promise<Decision> {
  if (!files.has('SHA256SUMS')) {
    return { status: 'unverifiable', detail: 'there is no SHA256SUMS, so nothing says what was released' };
  }
  const text = Buffer.from(await files.read('SHA256SUMS', SUMS_LIMIT)).toString('utf8');
  const sums = new Map(
    text.split('\n').flatMap((line) => {
      const [, sha256, path] = LINE.exec(line) ?? [];
      return sha256 === undefined || path === undefined ? [] : [[path, sha256] as const];
    }),
  );
  const findings: Finding[] = [];
  for (const [path, expected] of sums) {
    if (!files.has(path)) findings.push(rules.finding('audit/missing', { by: 'SHA256SUMS' }, { path }));
    else {
      const { sha256: found } = await files.digest(path);
      if (found !== expected) {
        findings.push(rules.finding('audit/digest', { by: 'SHA256SUMS', expected, found }, { path }));
      }
    }
  }
  for (const { path } of files.files) {
    if (!sums.has(path) && !UNSUMMED.has(path)) {
      findings.push(rules.finding('audit/extra', { by: 'SHA256SUMS' }, { path }));
    }
  }
  for (const path of files.strange ?? []) {
    findings.push(rules.finding('audit/extra', { by: 'SHA256SUMS' }, { path }));
  }
  const status: Status = findings.length === 0 ? 'pass' : 'fail';
  return { status, findings };
}
