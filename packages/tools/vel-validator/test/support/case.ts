import { canonicalize } from '@repro/core';
import type { Report } from '@repro/report';
import type { CaseInput } from '@repro/testkit';
import type { MemoryFile } from '@repro/tree';
import { type CheckOptions, check } from '@repro/vel-validator';
import {
  type Document,
  digest,
  makeRelease,
  manifestOf,
  patched,
  source,
  tarOf,
  totalled,
  written,
} from './release.ts';

/** A case as its options.json says it: how it differs from a release in which everything fits. */
interface Case {
  /** Changes to the manifest, by JSON Pointer; null removes. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** The manifest's form. */
  readonly form?: 'pretty' | 'without newline';
  /** Changes to the snapshot that the manifest knows of; `none` gives no snapshot. */
  readonly snapshot?: Readonly<Record<string, unknown>> | 'none';
  /** The snapshot's totals are counted again after the changes. */
  readonly recount?: boolean;
  /** The snapshot's bytes, known to the manifest. */
  readonly snapshotText?: string;
  /** Changes to the snapshot that the manifest does not know of. */
  readonly forgedSnapshot?: Readonly<Record<string, unknown>>;
  /** Files that are packed instead of, or beside, those of the source; null leaves one out. */
  readonly packed?: Readonly<Record<string, MemoryFile | null>>;
  readonly prefix?: string;
  readonly compression?: 'none' | 'gzip' | 'zstd';
  /** What the manifest says of the tar inside: `right`, or a digest. */
  readonly tarDigest?: string;
  /** The artifact's bytes, instead of an archive. */
  readonly artifactText?: string;
  /** Where a byte of the artifact is changed, or where it is cut off, behind the manifest's back. */
  readonly flip?: number;
  readonly cut?: number;
  /** Where the artifact is cut off before the manifest is made. */
  readonly short?: number;
  /** What is given: names, with text as content. `artifact.tar` is the artifact. */
  readonly give?: Readonly<Record<string, string | null>>;
  readonly options?: Omit<CheckOptions, 'artifacts' | 'snapshot'>;
}

/** Checks the release of a case. */
export async function runCase({ input, options }: CaseInput): Promise<Report> {
  const changes = options as Case;
  const { artifact, snapshot, manifest } = await build(changes);
  const damaged = damage(artifact, changes);
  const given = Object.entries(changes.give ?? { 'artifact.tar': null });
  const bytes = (input as Uint8Array | undefined) ?? text(manifest, changes.form);
  return check(bytes, {
    ...changes.options,
    artifacts: given.map(([name, content]) => ({
      name,
      bytes: content === null ? damaged : Buffer.from(content),
    })),
    ...(changes.snapshot !== 'none' && { snapshot: { name: 'snapshot.json', bytes: snapshot } }),
  });
}

async function build(
  changes: Case,
): Promise<{ artifact: Uint8Array; snapshot: Uint8Array; manifest: Document }> {
  const artifact = await pack(changes);
  const { snapshot: base } = await makeRelease();
  const changed = patched(base, nulls(typeof changes.snapshot === 'object' ? changes.snapshot : {}));
  const known = changes.recount === true ? totalled(changed['files']) : changed;
  const bytes = changes.snapshotText === undefined ? written(known) : Buffer.from(changes.snapshotText);
  const manifest = manifestOf(artifact, known);
  manifest['results_contract'].snapshot_sha256 = digest(bytes);
  if (changes.tarDigest !== undefined) {
    const { compression: _, ...plain } = changes;
    const right = changes.tarDigest === 'right' ? digest(await pack(plain)) : changes.tarDigest;
    manifest['provenance'].artifacts[0].tar_sha256 = right;
  }
  const given = changes.forgedSnapshot ? written(patched(known, nulls(changes.forgedSnapshot))) : bytes;
  return { artifact, snapshot: given, manifest: patched(manifest, nulls(changes.manifest ?? {})) };
}

async function pack({
  artifactText,
  packed = {},
  prefix,
  compression = 'none',
  short,
}: Case): Promise<Uint8Array> {
  if (artifactText !== undefined) return Buffer.from(artifactText);
  const files = Object.entries({ ...source, ...packed }).filter(([, file]) => file !== null);
  const tar = await tarOf(Object.fromEntries(files) as Record<string, MemoryFile>, { prefix, compression });
  return short === undefined ? tar : tar.subarray(0, short);
}

function damage(artifact: Uint8Array, { flip, cut }: Case): Uint8Array {
  const copy = Uint8Array.from(artifact).subarray(0, cut);
  if (flip !== undefined) copy.set([(copy.at(flip) ?? 0) ^ 1], flip);
  return copy;
}

function text(manifest: Document, form: Case['form']): Uint8Array {
  if (form === 'pretty') return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  return form === undefined ? written(manifest) : Buffer.from(canonicalize(manifest));
}

const nulls = (changes: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value ?? undefined]));
