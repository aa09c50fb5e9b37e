import { collect } from '@repro/core';
import type { Tree } from '@repro/tree';
import { defaults, type NamedText, type SourceFile } from './options.ts';
import { kindByPath } from './references/kind.ts';

/** Where projects keep their reviewed pins. */
const MANIFEST = 'ACTIONS-PINS.md';

/** What a tree holds to be judged. */
export interface TreeFiles {
  readonly files: readonly SourceFile[];
  /** The manifest of allowed pins at its top; a link there is none, as nobody knows who wrote what it leads to. */
  readonly manifest: NamedText | undefined;
}

/**
 * The workflows in a tree, by their paths, and the manifest beside them.
 * @throws ERR_REPRO_TOO_LARGE for a manifest of more than 1 MiB, and what reading it throws
 */
export async function filesIn(tree: Tree): Promise<TreeFiles> {
  const files: SourceFile[] = [];
  let manifest: NamedText | undefined;
  for await (const entry of tree) {
    if (entry.type !== 'file') continue;
    if (entry.path === MANIFEST) {
      const bytes = await collect(entry.open(), defaults.maxBytes, MANIFEST);
      manifest = { name: MANIFEST, text: Buffer.from(bytes).toString('utf8') };
    } else if (kindByPath(entry.path)) files.push({ path: entry.path, bytes: entry.open() });
  }
  return { files, manifest };
}
