import type { FileAccess } from '@repro/archive/random-access';
import { type TarEntry, tarTree } from '@repro/archive/tar-pull';
import { type Bytes, collect, compareBytes, type Digest, isReproError, ReproError } from '@repro/core';
import { inFile } from '@repro/core/error';
import type { EvidenceFiles } from '../files.ts';
import { foldedPath, isPortable } from '../oci/title.ts';
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
/** Bytes of all manifests together: those of a release are some kilobytes. */
const MANIFESTS_LIMIT = 64 * 1024 * 1024;
/** Bytes that files may have in common: two equal reports are one blob, but a small bundle must not be hours of work. */
const SHARED_LIMIT = 64 * 1024 * 1024;

/** A bundle that comes as a stream is kept to be read at any position; no larger one is. */
const MAX_KEPT = 8 * 1024 ** 3;

/**
 * Opens a bundle: the file at a path, or bytes, of which a stream is read to its end. What is wrong inside it becomes a
 * problem, and what can be read is read all the same; `inspectBundle` looks at everything.
 * @param name what messages call it; its path unless given
 * @throws ERR_REPRO_BUNDLE when it is no bundle at all, and the errors of the tar reader
 */
export async function openBundle(source: string | Bytes, name?: string): Promise<Bundle> {
  const called = name ?? (typeof source === 'string' ? source : 'the bundle');
  const access = await accessTo(source);
  try {
    return await readBundle(access, called);
  } catch (error) {
    access.abandon();
    throw inFile(error, called);
  }
}

async function accessTo(source: string | Bytes): Promise<FileAccess> {
  if (typeof source === 'string') {
    const { fileAccess } = await import('@repro/archive/random-access');
    return fileAccess(source);
  }
  const { SPOOL_MEMORY, spool } = await import('@repro/archive');
  const kept = await spool(source, { memory: SPOOL_MEMORY, total: MAX_KEPT });
  return {
    size: kept.size,
    readAt: (target, position) => kept.readAt(target, position),
    close: () => kept.close(),
    abandon: () => kept.close(),
  };
}

async function readBundle(access: FileAccess, name: string): Promise<Bundle> {
  if (await beginsOtherwise(access)) throw noLayout();
  const problems: BundleProblem[] = [];
  const members = await readMembers(access, problems);
  const index = members.get('index.json');
  if (!index || !members.has('oci-layout')) throw noLayout();
  const manifests = await readManifests(index, members, problems);
  const close = (): void => access.close();
  const files = await treeFiles(name, filesOf(manifests, members, problems), close);
  return { files, manifests, members, problems, access, close };
}

/** Any other file, of any size, is known by its first bytes: it is not read through to the end to say so. */
async function beginsOtherwise(access: FileAccess): Promise<boolean> {
  const header = Buffer.alloc(512);
  await access.readAt(header, 0);
  const isPax = /[gx]/.test(header.toString('latin1', 156, 157));
  return !isPax && !/^(\.\/)?(blobs|index\.json\0|oci-layout\0)/.test(header.toString('latin1'));
}

function noLayout(): ReproError {
  return new ReproError('ERR_REPRO_BUNDLE', 'is no bundle: it holds no OCI image layout', {
    hint: 'give the release.evidence.tar that repro release wrote',
  });
}

async function readMembers(
  access: FileAccess,
  problems: BundleProblem[],
): Promise<ReadonlyMap<string, BundleMember>> {
  const members = new Map<string, BundleMember>();
  for await (const entry of tarTree(access, { strict: true, limits: { entries: MAX_MEMBERS } })) {
    // A sparse file is no file of a bundle: hashing what an archive claims of holes has no end.
    const found = entry.member.sparse ? 'sparse file' : entry.type;
    if (found !== 'file' && found !== 'dir') {
      problems.push({ code: 'bundle/member', path: entry.path, data: { found } });
    } else members.set(entry.path, hashedOnce(entry));
  }
  return members;
}

/** One blob may go by many names; it is hashed for the first. */
function hashedOnce(entry: BundleMember): BundleMember {
  let digest: Promise<Digest> | undefined;
  return { ...entry, open: () => entry.open(), digest: () => (digest ??= entry.digest()) };
}

async function readManifests(
  index: BundleMember,
  members: ReadonlyMap<string, BundleMember>,
  problems: BundleProblem[],
): Promise<readonly BundledManifest[]> {
  const found: BundledManifest[] = [];
  const seen = new Set<string>();
  let room = MANIFESTS_LIMIT;
  for (const descriptor of parseIndex(await contentOf(index)).manifests) {
    const path = blobPath(descriptor.digest);
    const blob = members.get(path);
    // An index may name one large manifest a hundred thousand times.
    if (seen.has(path)) {
      problems.push({ code: 'bundle/index', path: 'index.json', data: { name: path } });
      continue;
    }
    seen.add(path);
    room -= blob?.size ?? 0;
    if (room < 0) throw tooLarge('its manifests', MANIFESTS_LIMIT);
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

/** The files that the manifests' layers are, under their titles; one that could harm whoever unpacks it is no name. */
async function* filesOf(
  manifests: readonly BundledManifest[],
  members: ReadonlyMap<string, BundleMember>,
  problems: BundleProblem[],
): AsyncGenerator<BundleMember, void, undefined> {
  const named = new Map<string, BundleMember>();
  const folded = new Set<string>();
  const seen = new Set<BundleMember>();
  let shared = 0;
  for (const layer of manifests.flatMap(({ manifest }) => manifest.layers)) {
    const title = layer.annotations?.[TITLE];
    const path = blobPath(layer.digest);
    const blob = members.get(path);
    if (title === undefined || !isPortable(title) || folded.has(foldedPath(title))) {
      problems.push({ code: 'bundle/name', path, data: { name: title ?? '' } });
    } else if (!blob) {
      problems.push({ code: 'bundle/missing', path, data: { name: title } });
    } else {
      if (seen.has(blob)) shared += blob.size;
      if (shared > SHARED_LIMIT) throw tooLarge('what it names more than once', SHARED_LIMIT);
      seen.add(blob);
      folded.add(foldedPath(title));
      named.set(title, renamed(blob, title));
    }
  }
  yield* [...named.values()].sort((a, b) => compareBytes(a.path, b.path));
}

function tooLarge(what: string, limit: number): ReproError {
  return new ReproError('ERR_REPRO_TOO_LARGE', `the bundle: ${what} is larger than ${limit} bytes`, {
    hint: 'no release makes such a bundle: get it again from where it was published',
  });
}

function renamed(blob: BundleMember, path: string): BundleMember {
  return { ...blob, path, digest: (): Promise<Digest> => blob.digest(), open: () => blob.open() };
}
