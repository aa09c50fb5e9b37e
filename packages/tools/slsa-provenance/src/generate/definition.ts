import type { ResourceDescriptor } from '@repro/attest/statement';
import type { JsonObject } from '@repro/core';
import { compareBytes } from '@repro/core/compare';
import type { Builder, VelManifest } from './manifest.ts';
import type { RunRecord } from './run-record.ts';
import type { NamedDigest, Provenance } from './types.ts';

/** How externalParameters and internalParameters are to be read: the package's README describes it. */
export const BUILD_TYPE = 'https://repro-pack.dev/build/release/v1';

/** What was asked for, and what it was made of. */
export function buildDefinition(
  manifest: VelManifest,
  record: RunRecord | undefined,
  dependencies: readonly NamedDigest[],
): Provenance['buildDefinition'] {
  const source = sourceOf(manifest);
  const workflow = workflowOf(manifest.provenance.builder);
  return {
    buildType: BUILD_TYPE,
    externalParameters: {
      ...(source && { source: withoutAnnotations(source) as unknown as JsonObject }),
      ...(workflow && { workflow }),
      ...(record && { command: record.command, config: record.settings }),
    },
    internalParameters: internalParameters(manifest),
    resolvedDependencies: [
      ...(source ? [source] : []),
      snapshotOf(manifest),
      ...[...(record?.policies ?? []), ...dependencies]
        .toSorted((a, b) => compareBytes(a.name, b.name) || compareBytes(a.sha256, b.sha256))
        .map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    ],
  };
}

/** SPDX's form of a git source, `git+URL@REF`; a source that no commit holds is fixed by the snapshot alone. */
function sourceOf({ provenance }: VelManifest): ResourceDescriptor | undefined {
  const { git_sha: commit, git_ref: ref, git_dirty: dirty, repository } = provenance;
  const base = repository === undefined ? undefined : gitUri(repository);
  if (commit === undefined && base === undefined) return undefined;
  return {
    name: 'source',
    ...(base !== undefined && { uri: ref === undefined ? base : `${base}@${ref}` }),
    ...(commit !== undefined && { digest: { gitCommit: commit } }),
    ...(dirty !== undefined && { annotations: { git_dirty: dirty } }),
  };
}

/** The scp form `host:path` is no URI: it is written as what git takes it for, ssh. */
function gitUri(repository: string): string | undefined {
  if (repository.startsWith('git+')) return encode(repository);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(repository)) return encode(`git+${repository}`);
  const scp = /^((?:[^@/:\s]+@)?[^/:\s]+):([^:\s]+)$/.exec(repository);
  return scp ? encode(`git+ssh://${scp[1]}/${scp[2]}`) : undefined;
}

/** What may not stand in a URI is escaped; what is escaped already stays. */
function encode(uri: string): string {
  return uri.replaceAll(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (character) =>
    encodeURIComponent(character.toWellFormed()),
  );
}

function withoutAnnotations({ uri, digest }: ResourceDescriptor): ResourceDescriptor {
  return { ...(uri !== undefined && { uri }), ...(digest && { digest }) };
}

/** GitHub tells the workflow's file: `owner/repo/.github/workflows/release.yml@refs/heads/main`. */
function workflowOf({ workflow_ref: reference, workflow_sha: sha }: Builder): JsonObject | undefined {
  const match = /^([^/\s]+\/[^/\s]+)\/([^@\s]+)@(\S+)$/.exec(reference ?? '');
  const [, repository, path, ref] = match ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return undefined;
  return { repository, path, ref, ...(sha !== undefined && { sha }) };
}

function snapshotOf({ results_contract: contract }: VelManifest): ResourceDescriptor {
  const { snapshot_sha256: sha256, file_count: files, total_size: size } = contract;
  return {
    name: 'snapshot.json',
    digest: { sha256 },
    mediaType: 'application/json',
    annotations: { file_count: files, total_size: size },
  };
}

/** What the builder set: the environment, the run as the CI names it, and the time that documents were given. */
function internalParameters({ environment, provenance }: VelManifest): JsonObject {
  const { builder, build_timestamp: time } = provenance;
  const { id: _id, version: _version, workflow_ref: _ref, workflow_sha: _sha, ...run } = builder;
  return {
    environment,
    ...(Object.keys(run).length > 0 && { run: run as JsonObject }),
    ...(time !== undefined && { build_timestamp: time }),
  };
}
