import { type ArchiveTree, archiveTree } from '@repro/archive';
import { collect } from '@repro/core';
import type { NamedText, SourceFile } from '@repro/pins-manifest-check';
import type { Release } from '../release.ts';

/** The artifact's content as a tree, unpacked to memory or a temporary file: no byte of it is written where it names. */
export function artifactTree({ files, artifact }: Release): ArchiveTree {
  return archiveTree(files.open(artifact));
}

const PINS = 'ACTIONS-PINS.md';
const PINS_LIMIT = 1024 * 1024;

/** The workflows in an artifact, and the manifest of pins beside them. */
export async function pinsFiles(
  release: Release,
): Promise<{ readonly files: readonly SourceFile[]; readonly manifest: NamedText | undefined }> {
  const { kindByPath } = await import('@repro/pins-manifest-check');
  const files: SourceFile[] = [];
  let manifest: NamedText | undefined;
  for await (const entry of artifactTree(release)) {
    if (entry.type !== 'file') continue;
    if (entry.path === PINS) {
      const text = Buffer.from(await collect(entry.open(), PINS_LIMIT, PINS)).toString('utf8');
      manifest = { name: PINS, text };
    } else if (kindByPath(entry.path)) files.push({ path: entry.path, bytes: entry.open() });
  }
  return { files, manifest };
}
