import { type Bytes, sha256, sha256Through } from '@repro/core';
import { entryNamed, type HashedArtifact } from './artifacts.ts';
import { notRun, type Verdict } from './checklist.ts';
import type { Inspection } from './content/inspect.ts';
import type { VelManifest } from './manifest.ts';
import type { CheckOptions, Limits, NamedBytes } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** What the artifacts' bytes come to: their digests, and whether the primary one holds the snapshot's files. */
export interface ArtifactsRead {
  readonly hashed: readonly HashedArtifact[];
  readonly content: Verdict;
}

/** Reads every given artifact once; what is to be looked into is unpacked while it is hashed. */
export async function readArtifacts(
  manifest: VelManifest,
  snapshot: Snapshot | undefined,
  { limits, options }: { readonly limits: Limits; readonly options: CheckOptions },
): Promise<ArtifactsRead> {
  const { artifacts = [], content: wanted = 'snapshot' } = options;
  const primary = snapshot && wanted === 'snapshot' ? primaryOf(manifest, artifacts) : undefined;
  let content = notRun('artifact-matches-snapshot', reasonNot(snapshot, wanted));
  const hashed: HashedArtifact[] = [];
  for (const artifact of artifacts) {
    options.signal?.throwIfAborted();
    const { name, bytes } = artifact;
    const isPrimary = artifact === primary && snapshot !== undefined;
    if (!isPrimary && !hasInnerClaim(name, manifest)) {
      hashed.push({ name, ...(await sha256(bytes)) });
      continue;
    }
    const read = await hashAndInspect(bytes, isPrimary ? mostEntries(snapshot) : undefined);
    hashed.push({ name, ...read.digest, ...(read.inner && { inner: read.inner }) });
    if (!isPrimary) continue;
    const { checkContent } = await import('./content/check.ts');
    content = await checkContent(name, read.content, { snapshot, limits });
  }
  return { hashed, content };
}

/** Whether the manifest says what is inside a file, under whatever name the file is known to it. */
function hasInnerClaim(name: string, { provenance }: VelManifest): boolean {
  const named = entryNamed(name, provenance.artifacts);
  return (named ? [named] : provenance.artifacts).some(({ tar_sha256: inner }) => inner !== undefined);
}

/** An archive of the snapshot has its entries, and the directories that follow from them. */
const mostEntries = ({ files }: Snapshot): number => files.length * 2 + 10_000;

function reasonNot(snapshot: Snapshot | undefined, wanted: 'snapshot' | 'any'): string {
  if (wanted === 'any') return 'the artifact may hold anything';
  return snapshot ? 'the primary artifact was not given' : 'there is no snapshot to compare with';
}

/** The file that stands for `artifact_sha256`: by its name in the list, or the only one that is given. */
function primaryOf({ provenance }: VelManifest, given: readonly NamedBytes[]): NamedBytes | undefined {
  const entries = provenance.artifacts.filter(({ sha256: digest }) => digest === provenance.artifact_sha256);
  const named = given.find(({ name }) => entryNamed(name, entries) !== undefined);
  return named ?? (given.length === 1 ? given[0] : undefined);
}

async function hashAndInspect(
  source: Bytes,
  entries: number | undefined,
): Promise<Inspection & { readonly digest: { sha256: string; size: number } }> {
  const { inspect } = await import('./content/inspect.ts');
  const { bytes, digest } = sha256Through(source);
  const chunks = bytes[Symbol.asyncIterator]();
  // Without `return`: whoever unpacks may stop early, and the rest still belongs to the digest.
  const found = await inspect({ [Symbol.asyncIterator]: () => ({ next: () => chunks.next() }) }, entries);
  for (let step = await chunks.next(); !step.done; ) step = await chunks.next();
  return { ...found, digest: await digest };
}
