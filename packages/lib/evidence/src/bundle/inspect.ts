import { asChunks, collect, isReproError } from '@repro/core';
import { indexBytes } from '../oci/image-index.ts';
import { ociLayout } from '../oci/layout.ts';
import { EMPTY, RELEASE, TITLE } from '../oci/types.ts';
import type { BundleProblem } from './problems.ts';
import type { Bundle, BundleMember } from './read.ts';
import { blobPath, LAYOUT, packMembers } from './write.ts';

/**
 * Everything that is wrong with a bundle as a container: a blob whose bytes are not those of its name, one that nothing
 * names, one that is named and missing, a referrer of another subject, any byte of the tar that is not where
 * `writeBundle` puts it, and manifests that are not those of its files. The whole bundle is read twice.
 */
export async function inspectBundle(bundle: Bundle): Promise<readonly BundleProblem[]> {
  const problems = [...bundle.problems, ...subjectProblems(bundle)];
  const named = namedBlobs(bundle);
  for (const [path, member] of bundle.members) {
    if (member.type !== 'file' || !path.startsWith('blobs/')) continue;
    const names = named.get(path);
    if (!names) problems.push({ code: 'bundle/extra', path, data: {} });
    const { sha256, size } = await member.digest();
    if (blobPath(`sha256:${sha256}`) !== path) {
      problems.push({
        code: 'bundle/digest',
        path,
        data: { found: sha256, names: [...(names?.titles ?? [])] },
      });
    }
    if (names && names.size !== size) {
      problems.push({
        code: 'bundle/size',
        path,
        data: { expected: names.size, found: size, names: [...names.titles] },
      });
    }
  }
  if (named.has(blobPath(EMPTY.digest)) && !bundle.members.has(blobPath(EMPTY.digest))) {
    problems.push({ code: 'bundle/missing', path: blobPath(EMPTY.digest), data: { name: 'config' } });
  }
  for (const [path, expected] of [
    ['index.json', expectedIndex(bundle)],
    ['oci-layout', LAYOUT],
  ] as const) {
    const problem = await textProblem(bundle, path, expected);
    if (problem) problems.push(problem);
  }
  const form = await formProblem(bundle);
  if (form) return [...problems, form];
  return problems.length > 0 ? problems : layoutProblems(bundle);
}

/**
 * A bundle of which every part is in order may still say of its files what they do not say: another version, a manifest
 * or a configuration that nobody made. There is one layout for the files, and this must be it.
 */
async function layoutProblems({ files, members }: Bundle): Promise<BundleProblem[]> {
  const index = members.get('index.json');
  try {
    const expected = (await ociLayout(files)).index;
    const found = index && (await collect(index.open(), index.size, 'index.json'));
    if (found && Buffer.compare(expected, found) === 0) return [];
  } catch (error) {
    if (!isReproError(error)) throw error;
  }
  return [{ code: 'bundle/layout', path: 'index.json', data: {} }];
}

/** What the index must be, from the manifests themselves: nothing in it is a statement of its own. */
function expectedIndex({ manifests, members }: Bundle): Uint8Array {
  return indexBytes(
    manifests.map(({ descriptor: { digest }, manifest: { mediaType, artifactType, annotations } }) => ({
      mediaType,
      digest,
      size: members.get(blobPath(digest))?.size ?? 0,
      artifactType,
      ...(annotations && { annotations }),
    })),
  );
}

async function textProblem(
  { members }: Bundle,
  path: string,
  expected: Uint8Array,
): Promise<BundleProblem | undefined> {
  const member = members.get(path);
  if (!member) return { code: 'bundle/missing', path, data: { name: path } };
  const at = firstDifference(expected, await beginningOf(member, expected.length + 1));
  return at === undefined
    ? undefined
    : { code: 'bundle/index', path, offset: member.member.dataOffset + at, data: {} };
}

/** At most `length` bytes: a member may be as large as the disk of whoever made it. */
async function beginningOf(member: BundleMember, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asChunks(member.open())) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}

interface Named {
  readonly size: number;
  readonly titles: Set<string>;
}

/** What the index and the manifests name, by the member that holds it. */
function namedBlobs({ manifests }: Bundle): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  const add = (digest: string, size: number, title: string): void => {
    const known = named.get(blobPath(digest)) ?? { size, titles: new Set() };
    known.titles.add(title);
    named.set(blobPath(digest), known);
  };
  for (const { descriptor, manifest } of manifests) {
    add(descriptor.digest, descriptor.size, manifest.artifactType);
    add(manifest.config.digest, manifest.config.size, 'config');
    for (const { digest, size, annotations } of manifest.layers) {
      add(digest, size, annotations?.[TITLE] ?? 'layer');
    }
  }
  return named;
}

/** Every manifest but the release's own must be about it. */
function subjectProblems({ manifests }: Bundle): BundleProblem[] {
  const releases = manifests.filter(({ manifest }) => manifest.artifactType === RELEASE && !manifest.subject);
  const release = releases[0]?.descriptor.digest;
  if (releases.length !== 1 || release === undefined) {
    return [
      { code: 'bundle/subject', path: 'index.json', data: { expected: '1 release', found: releases.length } },
    ];
  }
  return manifests
    .filter(
      ({ descriptor, manifest }) => descriptor.digest !== release && manifest.subject?.digest !== release,
    )
    .map(({ descriptor, manifest }) => ({
      code: 'bundle/subject',
      path: blobPath(descriptor.digest),
      data: { expected: release, found: manifest.subject?.digest ?? 'none' },
    }));
}

/** The first byte at which a bundle is not what `writeBundle` makes of its members. */
async function formProblem({ members, access }: Bundle): Promise<BundleProblem | undefined> {
  const entries = [...members.values()].map((entry) => ({
    ...entry,
    mode: entry.type === 'dir' ? 0o755 : 0o644,
  }));
  let offset = 0;
  try {
    for await (const expected of packMembers(entries)) {
      const found = Buffer.alloc(expected.length);
      const size = await access.readAt(found, offset);
      const at = firstDifference(expected, found.subarray(0, size));
      if (at !== undefined) return { code: 'bundle/form', ...placeOf(members, offset + at), data: {} };
      offset += size;
    }
  } catch {
    // What cannot be packed again, such as members out of order, is not of the form.
    return { code: 'bundle/form', ...placeOf(members, offset), data: {} };
  }
  return offset === access.size ? undefined : { code: 'bundle/form', ...placeOf(members, offset), data: {} };
}

function firstDifference(expected: Uint8Array, found: Uint8Array): number | undefined {
  if (found.length === expected.length && Buffer.compare(expected, found) === 0) return undefined;
  const at = expected.findIndex((byte, i) => byte !== found[i]);
  return at === -1 ? expected.length : at;
}

/** The member whose header, content or padding an offset is in. */
function placeOf(members: Bundle['members'], offset: number): { path: string; offset: number } {
  let path = 'end of archive';
  for (const { path: name, member } of members.values()) {
    const end = member.dataOffset + Math.ceil(member.storedSize / 512) * 512;
    if (offset >= member.headerOffset && offset < end) path = name;
  }
  return { path, offset };
}
