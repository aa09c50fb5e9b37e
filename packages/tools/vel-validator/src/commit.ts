import { isReproError } from '@repro/core';
import { timestampSeconds } from '@repro/core/build-time';
import {
  type Commit,
  commitOf,
  commitTree,
  openRepository,
  type Repository,
  workTreeMatches,
} from '@repro/git';
import type { Finding } from '@repro/report';
import { capped } from './cap.ts';
import { type CheckName, judged, notRun, unverifiable, type Verdict } from './checklist.ts';
import { compareWithSnapshot, type Found } from './content/compare.ts';
import { builtDirty, type VelManifest } from './manifest.ts';
import type { GitCheck, Limits } from './options.ts';
import { rules } from './rules.ts';
import type { Snapshot } from './snapshot.ts';

interface CommitContext {
  readonly manifest: VelManifest;
  /** How findings call the manifest. */
  readonly name: string;
  readonly git: GitCheck;
  readonly snapshot: Snapshot | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

/**
 * Whether the commit of the manifest exists; with `strict` also whether work tree and snapshot are the commit's.
 * @throws what `openRepository` throws where there is no repository, and ERR_REPRO_GIT_… where git cannot be run.
 */
export async function checkCommit(context: CommitContext): Promise<Verdict[]> {
  const { git, manifest, name, signal } = context;
  const { git_sha: sha } = manifest.provenance;
  if (sha === undefined) {
    return [
      unverifiable('commit', 'the manifest names no commit', name),
      ...strictNotRun('the commit is not known'),
    ];
  }
  const { directory, env, aside } = git;
  const repo = git.opened ?? (await openRepository(directory, { env, signal, aside }));
  const commit = await commitOf(repo, sha);
  if (commit?.sha !== sha)
    return [unknownCommit(sha, repo, context), ...strictNotRun('the commit is not there')];
  const exists = judged('commit', timeFindings(commit, context));
  if (!git.strict) return [exists, ...strictNotRun('--strict-git was not given')];
  return [
    exists,
    await attempt('work-tree', () => checkWorkTree(repo, commit, builtDirty(manifest, name, 'error'))),
    await attempt('snapshot-matches-commit', () => checkSnapshotCommit(repo, commit, context)),
  ];
}

function strictNotRun(reason: string): Verdict[] {
  return (['work-tree', 'snapshot-matches-commit'] as const).map((name) => notRun(name, reason));
}

function unknownCommit(sha: string, repo: Repository, { name, git }: CommitContext): Verdict {
  if (repo.shallow) return unverifiable('commit', `the clone is shallow and does not hold ${sha}`, name);
  const data = { git_sha: sha, repository: git.directory };
  return judged('commit', [rules.finding('vel/commit-unknown', data, { path: name })]);
}

function timeFindings({ commitTime }: Commit, { manifest, name }: CommitContext): Finding[] {
  const { build_timestamp: timestamp = '' } = manifest.provenance;
  const built = timestampSeconds(timestamp);
  if (built === undefined || built >= commitTime) return [];
  const data = { timestamp, commit_time: commitTime };
  return [rules.finding('vel/timestamp-before-commit', data, { path: name })];
}

/** What git cannot tell, such as a bare repository's work tree or a file behind Git LFS, is told as such. */
async function attempt(name: CheckName, check: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await check();
  } catch (error) {
    if (!isReproError(error) || !error.code.startsWith('ERR_REPRO_GIT_')) throw error;
    return unverifiable(name, `${error.message} [${error.code}]`);
  }
}

async function checkWorkTree(
  repo: Repository,
  commit: Commit,
  builtFrom: readonly Finding[],
): Promise<Verdict> {
  const { matches, differences, differenceCount: count } = await workTreeMatches(repo, commit.sha);
  if (matches) return judged('work-tree', builtFrom);
  const { path, kind } = differences[0] ?? { path: '?', kind: 'content' };
  return judged('work-tree', [...builtFrom, rules.finding('vel/work-tree-differs', { path, kind, count })]);
}

/**
 * Git knows no empty directories, so directories are left out. What .gitattributes marks export-ignore may be in the
 * snapshot of a checkout and is not in that of an export: both are snapshots of the commit.
 */
async function checkSnapshotCommit(
  repo: Repository,
  { sha }: Commit,
  { snapshot, limits }: CommitContext,
): Promise<Verdict> {
  if (!snapshot) return notRun('snapshot-matches-commit', 'no snapshot was given');
  // Who walked the directory found the files of its submodules there, and those who took what git tracks said so.
  const { submodules = 'recurse' } = snapshot.rules ?? {};
  const options = { exportSubst: 'keep', directories: false, submodules } as const;
  const exported = new Set<string>();
  for await (const { path } of await commitTree(repo, sha, options)) exported.add(path);
  const found = new Map<string, Found>();
  for await (const entry of await commitTree(repo, sha, { ...options, exportIgnore: false })) {
    const { path, type, mode, link } = entry;
    if (type !== 'file') found.set(path, { type, ...(link !== undefined && { link }) });
    else found.set(path, { type, mode: (mode & 0o111) === 0 ? '0644' : '0755', ...(await entry.digest()) });
  }
  const files = snapshot.files.filter(({ type }) => type !== 'dir');
  const where = { where: 'the commit', mayLack: (path: string) => !exported.has(path) };
  const differences = compareWithSnapshot(files, found, where);
  return judged(
    'snapshot-matches-commit',
    capped(differences, limits.findings, (data) => rules.finding('vel/commit-differs', { ...data })),
  );
}
