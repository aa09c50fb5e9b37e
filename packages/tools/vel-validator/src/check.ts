import type { Bytes } from '@repro/core';
import { awaitTurn } from '@repro/core/bytes';
import { withDefaults } from '@repro/core/defaults';
import { makeReport, type Report } from '@repro/report';
import { checkArtifactList, checkArtifacts } from './artifacts.ts';
import { type CheckName, countByStatus, judged, notRun, type Summary, type Verdict } from './checklist.ts';
import { builtDirty, readManifest, type VelManifest } from './manifest.ts';
import { type CheckOptions, defaultLimits, type Limits } from './options.ts';
import { readArtifacts } from './read-artifacts.ts';
import { rules } from './rules.ts';
import { checkSnapshot, readSnapshot, type Snapshot } from './snapshot.ts';
import { checkTimestamp } from './timestamp.ts';
import { tool } from './tool.ts';
import { checkUserSchema } from './user-schema/check.ts';

/**
 * Checks a VEL manifest: its structure, and every claim in it that can be computed again from bytes at hand.
 * Each input is read once and streamed; only manifest and snapshot are held in memory.
 *
 * The summary's `checks` has one of four values for each check; only `pass` is a pass. What is asked for and cannot
 * be told is an error, and so is an artifact that is not given; a snapshot or repository that nobody gave is a note.
 * @throws ReproError for a manifest that is no JSON or too large, a schema that is none, a directory without a
 * repository, an input that cannot be read.
 */
export async function check(manifest: Bytes, options: CheckOptions = {}): Promise<Report<Summary>> {
  const { name = 'vel_manifest.json', snapshot, artifacts = [] } = options;
  awaitTurn([manifest, snapshot, ...artifacts]);
  const limits = withDefaults(defaultLimits, options.limits);
  const read = await readManifest({ name, bytes: manifest }, limits);
  const verdicts = [
    judged('structure', read.misfits),
    ...(await checkUserSchema(read.document, { name, limits, options })),
    ...(read.manifest
      ? await checkClaims(read.manifest, { name, limits, options })
      : claimNames.map((claim) => notRun(claim, 'the manifest does not fit its schema'))),
  ];
  const checks = verdicts.map((verdict) => verdict.check);
  const skipped = [...new Set(checks.filter(({ status }) => status === 'not_run').map((one) => one.name))];
  return makeReport({
    tool,
    subject: { name, sha256: read.sha256 },
    findings: [
      ...read.remarks,
      // Strictly, it is an error of the work tree.
      ...(read.manifest && !options.git?.strict ? builtDirty(read.manifest, name, 'warning') : []),
      ...verdicts.flatMap(({ findings }) => findings),
      ...(skipped.length > 0 ? [rules.finding('vel/not-run', { checks: skipped }, { path: name })] : []),
    ],
    summary: { checks, counts: countByStatus(checks) },
  });
}

const gitClaims = ['commit', 'work-tree', 'snapshot-matches-commit'] as const;

/** What a manifest claims beyond its own form. */
const claimNames: readonly CheckName[] = [
  'build-timestamp',
  'artifact-list',
  'artifact',
  'snapshot-digest',
  'snapshot-recount',
  'results-contract',
  'artifact-matches-snapshot',
  ...gitClaims,
];

interface ClaimContext {
  readonly name: string;
  readonly limits: Limits;
  readonly options: CheckOptions;
}

async function checkClaims(manifest: VelManifest, context: ClaimContext): Promise<Verdict[]> {
  const { name, limits, options } = context;
  const read = options.snapshot && (await readSnapshot(options.snapshot, limits));
  const { hashed, content } = await readArtifacts(manifest, read?.snapshot, { limits, options });
  return [
    checkTimestamp(manifest, name),
    checkArtifactList(manifest, name, limits.findings),
    ...checkArtifacts(hashed, {
      entries: manifest.provenance.artifacts,
      manifest: name,
      ignoreMissing: options.ignoreMissing === true,
      most: limits.findings,
    }),
    ...(await checkSnapshot(read, manifest, name)),
    content,
    ...(await gitVerdicts(manifest, read?.snapshot, context)),
  ];
}

async function gitVerdicts(
  manifest: VelManifest,
  snapshot: Snapshot | undefined,
  { name, limits, options }: ClaimContext,
): Promise<Verdict[]> {
  const { git, signal } = options;
  if (!git) return gitClaims.map((claim) => notRun(claim, 'no repository was given'));
  const { checkCommit } = await import('./commit.ts');
  return checkCommit({ manifest, name, git, snapshot, limits, signal });
}
