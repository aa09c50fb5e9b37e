import { combine, RUN_RECORD, type RunRecord, type Status } from '@repro/evidence';
import type { Finding } from '@repro/report';
import { type ClaimPlan, type Decision, decide, missing } from '../claim.ts';
import { documentOf, type Release } from '../release.ts';
import { rules } from '../rules.ts';
import type { Claim } from '../types.ts';
import { compareDigests, type NamedFile } from './digests.ts';
import { asObject } from './provenance/statement.ts';

const plan: ClaimPlan = {
  id: 'integrity/run-record',
  section: 'integrity',
  title: 'The run record tells of a run that passed, of these files and of this source',
  method:
    'compared every digest in it with the bytes of the release, and its source with manifest and snapshot',
  evidence: [RUN_RECORD],
};

/**
 * That the record speaks of this release. It is written anew after the signature, so that nobody signs for it as a whole;
 * what it says of files and source follows from others that are signed.
 */
export function recordClaim(release: Release): Promise<Claim> {
  return decide(plan, async () => {
    const { run } = release;
    if (!run) return missing(RUN_RECORD);
    if (run.problem) return { status: 'unverifiable', detail: run.problem.message };
    const findings = [
      ...(await fileFindings(release, run.value)),
      ...(await sourceFindings(release, run.value)),
    ];
    return findings.length === 0 ? verdictOf(run.value) : { status: 'fail', findings };
  });
}

/** Whether the run, by its own word, came to a release. */
function verdictOf({ status, steps }: RunRecord): Decision {
  const on = steps.filter(({ switched_off: off }) => off === undefined);
  const verdict: Status = combine([status, ...on.map((step) => step.status)]);
  if (verdict === 'pass') return { status: 'pass' };
  const [short] = on.filter((step) => step.status === verdict);
  return { status: verdict, detail: `the record itself says of ${short?.name ?? 'the run'}: ${verdict}` };
}

/** The same file stands there as output of one step and as input of others. */
function fileFindings(release: Release, { steps }: RunRecord): Promise<readonly Finding[]> {
  const named = new Map<string, NamedFile>();
  for (const { name: path, sha256 } of steps.flatMap(({ inputs, outputs }) => [...outputs, ...inputs])) {
    if (path !== SOURCE && path !== RUN_RECORD) named.set(`${sha256} ${path}`, { path, sha256 });
  }
  return compareDigests(release, [...named.values()], RUN_RECORD);
}

/** The name under which the source tree is an input of a step. */
const SOURCE = 'source';

async function sourceFindings({ files }: Release, { source, steps }: RunRecord): Promise<readonly Finding[]> {
  const { git_sha, git_ref, repository } = asObject(
    (await documentOf(files, 'vel_manifest.json'))?.['provenance'],
  );
  const tree = (await documentOf(files, 'snapshot.json'))?.['tree_sha256'];
  const inputs = steps.flatMap((step) => step.inputs.filter(({ name }) => name === SOURCE));
  const pairs: readonly (readonly [what: string, said: string | undefined, by: string, known: unknown])[] = [
    ['the commit', source.git_sha, 'vel_manifest.json', git_sha],
    ['the ref', source.git_ref, 'vel_manifest.json', git_ref],
    ['the repository', source.repository, 'vel_manifest.json', repository],
    ...[source.tree_sha256, ...inputs.map(({ sha256 }) => sha256)].map(
      (said) => ['the tree', said, 'snapshot.json', tree] as const,
    ),
  ];
  const differing = pairs.filter(([, said, , known]) => said !== undefined && said !== known);
  const first = new Map(differing.map((pair) => [pair[0], pair]));
  return [...first.values()].map(([what, found = '', by, known]) =>
    rules.finding(
      'audit/source',
      { what, found, by, expected: typeof known === 'string' ? known : 'nothing' },
      { path: RUN_RECORD },
    ),
  );
}
