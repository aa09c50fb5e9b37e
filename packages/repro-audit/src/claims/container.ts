import { isReproError, sha256 } from '@repro/core';
import { type EvidenceFiles, SUMS, type SumsProblem, sumsProblems } from '@repro/evidence';
import type { Bundle, BundleProblem } from '@repro/evidence/bundle';
import type { Finding } from '@repro/report';
import { type ClaimPlan, type Decision, decide } from '../claim.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';
import { without } from '../without.ts';

/** What a release came in. */
export type Container =
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | { readonly kind: 'directory'; readonly files: EvidenceFiles };

/** That the release is whole: every file is the one that was put there, and no other is. */
export function containerClaim(container: Container): Promise<Claim> {
  return container.kind === 'bundle'
    ? decide(plans.bundle, () => inspect(container.bundle))
    : decide(plans.directory, () => checkDirectory(container.files));
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
    method: 'hashed every file and compared it with SHA256SUMS, and made the bundle again from the others',
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
  'bundle/member': 'a member is neither an ordinary file nor a directory',
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

async function checkDirectory(files: EvidenceFiles): Promise<Decision> {
  if (!files.has(SUMS)) {
    return { status: 'unverifiable', detail: `there is no ${SUMS}, so nothing says what was released` };
  }
  const problems = await sumsProblems(files);
  const findings = problems.map(toSumsFinding);
  // What was put there later is told by itself.
  const unlisted = problems.filter(({ kind }) => kind === 'unlisted').map(({ path }) => path);
  if (files.has(BUNDLE) && !(await isBundleOf(without(files, unlisted)))) {
    findings.push(rules.finding('audit/document-differs', { from: 'the files beside it' }, { path: BUNDLE }));
  }
  return { status: findings.length === 0 ? 'pass' : 'fail', findings };
}

function toSumsFinding(problem: SumsProblem): Finding {
  const { path } = problem;
  switch (problem.kind) {
    case 'changed': {
      const { expected, found } = problem;
      return rules.finding('audit/digest', { by: SUMS, expected, found }, { path });
    }
    case 'missing':
      return rules.finding('audit/missing', { by: SUMS }, { path });
    case 'unlisted':
      return rules.finding('audit/extra', { by: SUMS }, { path });
    case 'form':
      return rules.finding('audit/document-differs', { from: 'the files' }, { path });
  }
}

const BUNDLE = 'release.evidence.tar';

/** No signature is over the bundle: whoever can write the directory could put that of another release there. */
async function isBundleOf(files: EvidenceFiles): Promise<boolean> {
  const { writeBundle } = await import('@repro/evidence/bundle/write');
  try {
    const made = await sha256(writeBundle(files));
    return made.sha256 === (await files.digest(BUNDLE)).sha256;
  } catch (error) {
    // Files that no bundle can be made of were not made into this one.
    if (isReproError(error)) return false;
    throw error;
  }
}
