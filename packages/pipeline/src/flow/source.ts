import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { trackedTree } from '@repro/git';
import { type Tree, walk, without } from '@repro/tree';
import type { Values } from '../settings/table.ts';

/** The source of a release: always the same entries, however often the tree is asked for. */
export interface Source {
  /** Absolute. */
  readonly directory: string;
  readonly kind: 'git' | 'walk';
  tree(): Promise<Tree>;
}

/** Where the results go and what `setAside` leaves beside them: never part of the source. */
export function outputDirectory(directory: string, settings: Values): string {
  return path.resolve(directory, settings['build.output_dir']);
}

/** Where a run that failed leaves what it made. */
export const failedDirectory = (output: string): string => `${output}.failed`;

/**
 * The files that a release is made of. `auto` takes git's tracked files at the top of a work tree and walks any
 * other directory, so that a folder inside somebody's repository is not emptied by that repository's ignore rules.
 */
export async function sourceOf(
  directory: string,
  settings: Values,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Source> {
  const wanted = settings['build.source'];
  const kind = wanted === 'auto' ? ((await isWorkTreeTop(directory)) ? 'git' : 'walk') : wanted;
  const ignore = [...settings['build.exclude'], ...settings['validation.ignore_patterns']];
  const output = outputDirectory(directory, settings);
  const exclude = [output, failedDirectory(output)]
    .map((file) => path.relative(directory, file))
    .filter(isBelow);
  if (kind === 'git') {
    return {
      directory,
      kind,
      tree: async () => without(await trackedTree(directory, { env }), { ignore, exclude }),
    };
  }
  // What the walk leaves out by itself as Repro Pack's own output is here named exactly.
  const options = { builtin: 'source', ignore: ['!/dist', '!/snapshot.json', ...ignore], exclude } as const;
  return { directory, kind, tree: async () => walk(directory, options) };
}

async function isWorkTreeTop(directory: string): Promise<boolean> {
  return (await lstat(path.join(directory, '.git')).catch(() => undefined)) !== undefined;
}

function isBelow(relative: string): boolean {
  return (
    relative !== '' &&
    relative !== '..' &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative)
  );
}
