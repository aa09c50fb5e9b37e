import type { Context } from '@repro/cli-kit';
import { pathsInside } from '@repro/tree/inside';
import type { Arguments } from '../cli.ts';
import type { SelectionOptions } from '../options.ts';

/** A list of some million paths. */
const MAX_LIST = 512 * 1024 * 1024;

interface Call {
  readonly args: Arguments;
  readonly context: Context;
  /** Files that this run writes, absolute: no archive holds itself. */
  readonly written: readonly (string | undefined)[];
}

/** Which entries of a directory the arguments choose. */
export async function selectionOf(
  directory: string,
  { args, context, written }: Call,
): Promise<SelectionOptions> {
  const { flags } = args;
  const inside = pathsInside(directory, written);
  const chosen: SelectionOptions = {
    ignore: [...flags.exclude, ...inside.map(temporaryNames)],
    exclude: inside,
  };
  const { git, submodules, 'git-tree': revision, 'files-from': list } = flags;
  if (revision !== undefined) return { ...chosen, selection: 'commit', revision, submodules };
  if (git) return { ...chosen, selection: 'git', submodules };
  if (list !== undefined) return { ...chosen, selection: 'list', paths: await context.read(list, MAX_LIST) };
  return { ...chosen, builtin: flags['builtin-ignore'], gitignore: flags.gitignore };
}

/**
 * A pattern for what an output is called while it is being written, and what a killed run leaves behind:
 * `dist/a.tar.gz` is `dist/.a.tar.gz.0123456789ab.tmp` until it is whole.
 */
function temporaryNames(output: string): string {
  const slash = output.lastIndexOf('/') + 1;
  const hidden = `${output.slice(0, slash)}.${output.slice(slash, slash + 60)}`;
  return `/${hidden.replace(/[\\*?[\]{},!#]/g, '\\$&')}.*.tmp`;
}
