import type { FileAccess } from '@repro/archive/random-access';
import { type TarEntry, tarTree } from '@repro/archive/tar-pull';
import { collect, compareBytes, type Digest, isReproError, ReproError } from '@repro/core';
import type { EvidenceFiles } from '../files.ts';
import { type Descriptor, type Manifest, TITLE } from '../oci/types.ts';
import { treeFiles } from '../tree-files.ts';
import { parseIndex, parseManifest } from './manifests.ts';
import type { BundleProblem } from './problems.ts';
import { blobPath } from './write.ts';

/** A member of a bundle's tar. */
export type BundleMember = TarEntry;

/** A manifest that a bundle's index names. */
export interface BundledManifest {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
}

/** A bundle that is open for reading. */
export interface Bundle {
  /** The release's files, by the names they had in its directory. */
  readonly files: EvidenceFiles;
  /** In the order of the index. */
  readonly manifests: readonly BundledManifest[];
  /** By path, in the order of the tar. */
  readonly members: ReadonlyMap<string, BundleMember>;
  /** What kept part of it from being read. */
  readonly problems: readonly BundleProblem[];
  /** Bytes of the bundle file. */
  readonly access: FileAccess;
  close(): void;
}

/** A release has some dozens of files. */
const MAX_MEMBERS = 100_000;
const MANIFEST_LIMIT = 16 * 1024 * 1024;

/**
 * Opens a bundle. What is wrong inside it becomes a problem, and what can be read is read all the same;
 * `inspectBundle` looks at everything.
 * @throws ERR_REPRO_BUNDLE when it is no bundle at all, and the errors of the tar reader
 */
export async function openBundle(path: string, name = path): Promise<Bundle> {
  const { fileAccess } = await import('@repro/archive/random-access');
  const access = fileAccess(path);
  try {
    return await readBundle(access, name);
  } catch (error) {
    access.abandon();
    throw error;
  }
}

async function readBundle(access: FileAccess, name: string): Promise<Bundle> {
  if (await beginsOtherwise(access)) throw noLayout(name);
  const problems: BundleProblem[] = [];
  const members = await readMembers(access, problems);
  const index = members.get('index.json');
  if (!index || !members.has('oci-layout')) throw noLayout(name);
  const manifests = await readManifests(index, members, problems);
  const close = (): void => access.close();
  const files = await treeFiles(name, filesOf(manifests, members, problems), close);
  return { files, manifests, members, problems, access, close };
}

/** Another archive, of any size, is known by its first member: it is not read through to the end to say so. */
async function beginsOtherwise(access: FileAccess): Promise<boolean> {
  const header = Buffer.alloc(512);
  const isWhole = (await access.readAt(header, 0)) === header.length;
  const isPax = /[gx]/.test(header.toString('latin1', 156, 157));
  return isWhole && !isPax && !/^(\.\/)?(blobs|index\.json\0|oci-layout\0)/.test(header.toString('latin1'));
}

function noLayout(name: string): ReproError {
  return new ReproError('ERR_REPRO_BUNDLE', `${name}: holds no OCI image layout`, {
    hint: 'give the release.evidence.tar that repro release wrote',
  });
}

async function readMembers(
  access: FileAccess,
  problems: BundleProblem[],
): Promise<ReadonlyMap<string, BundleMember>> {
  const members = new Map<string, BundleMember>();
  for await (const entry of tarTree(access, { strict: true, limits: { entries: MAX_MEMBERS } })) {
    if (entry.type !== 'file' && entry.type !== 'dir') {
      problems.push({ code: 'bundle/member', path: entry.path, data: { found: entry.type } });
    } else members.set(entry.path, entry);
  }
  return members;
}

async function readManifests(
  index: BundleMember,
  members: ReadonlyMap<string, BundleMember>,
  problems: BundleProblem[],
): Promise<readonly BundledManifest[]> {
  const found: BundledManifest[] = [];
  for (const descriptor of parseIndex(await contentOf(index)).manifests) {
    const path = blobPath(descriptor.digest);
    const blob = members.get(path);
    if (!blob) {
      problems.push({ code: 'bundle/missing', path, data: { name: descriptor.artifactType ?? 'manifest' } });
      continue;
    }
    try {
      found.push({ descriptor, manifest: parseManifest(await contentOf(blob), path) });
    } catch (error) {
      if (!isReproError(error)) throw error;
      problems.push({ code: 'bundle/manifest', path, data: { reason: error.message } });
    }
  }
  return found;
}

async function contentOf(member: BundleMember): Promise<Uint8Array> {
  return collect(member.open(), MANIFEST_LIMIT, member.path);
}

/** The files that the manifests' layers are, under their titles; one that leads out of a directory is no name. */
async function* filesOf(
  manifests: readonly BundledManifest[],
  members: ReadonlyMap<string, BundleMember>,
  problems: BundleProblem[],
): AsyncGenerator<BundleMember, void, undefined> {
  const named = new Map<string, BundleMember>();
  for (const layer of manifests.flatMap(({ manifest }) => manifest.layers)) {
    const title = layer.annotations?.[TITLE];
    const blob = members.get(blobPath(layer.digest));
    if (title === undefined || !isInside(title) || named.has(title)) {
      problems.push({ code: 'bundle/name', path: blobPath(layer.digest), data: { name: title ?? '' } });
    } else if (!blob) {
      problems.push({ code: 'bundle/missing', path: blobPath(layer.digest), data: { name: title } });
    } else named.set(title, renamed(blob, title));
  }
  yield* [...named.values()].sort((a, b) => compareBytes(a.path, b.path));
}

function renamed(blob: BundleMember, path: string): BundleMember {
  return { ...blob, path, digest: (): Promise<Digest> => blob.digest(), open: () => blob.open() };
}

function isInside(title: string): boolean {
  return (
    title.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !title.includes('\0')
  );
}
