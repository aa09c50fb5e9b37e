import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ReproError } from '@repro/core';
import { systemError } from '@repro/core/system-error';
import { SUMS } from '@repro/evidence';
import type { Values } from '../settings/table.ts';
import { waysInside } from './inside.ts';
import { type SourceRepository, sourceRepository } from './repository.ts';
import type { FlowOptions } from './run.ts';

/** The folder of a source that is for records and cache, when they are to lie there. */
const OWN = '.repro';

type Submodules = Values['build.submodules'];

/** Which files a release is made of: what make-snapshot and det-tar are both told. */
export interface Source {
  /** Absolute. */
  readonly directory: string;
  readonly selection: {
    readonly selection: 'git' | 'walk';
    /** What to do with submodules; absent for a walk, which meets their files as any others. */
    readonly submodules?: Submodules;
    /** What tools make and would make again is left out of a walk; git's index holds only what was put there. */
    readonly builtin: 'source';
    readonly ignore: readonly string[];
    /** Where results, records and cache go, as far as that lies in the source. */
    readonly exclude: readonly string[];
  };
  /** Present when the source is what git tracks. */
  readonly repository?: SourceRepository | undefined;
}

/**
 * Where the results go. It cannot be the source, or a directory that holds it: a release would be scattered among files
 * that are none of it.
 * @throws ERR_REPRO_OUTPUT
 */
export function outputDirectory(directory: string, settings: Values): string {
  const output = path.resolve(directory, settings['build.output_dir']);
  if (waysInside(output, path.resolve(directory)).length > 0) {
    throw new ReproError('ERR_REPRO_OUTPUT', `${output}: the output directory holds the source itself`, {
      hint: 'choose a directory of its own: --output-dir dist',
    });
  }
  return output;
}

/**
 * The source in a directory. `auto` takes git's tracked files at the top of a work tree and walks any other
 * directory, so that a folder inside somebody's repository is not emptied by that repository's ignore rules.
 * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_NOT_A_DIRECTORY and what else the system says of the directory, for `auto`
 * ERR_REPRO_GIT_WORKTREE where it is a bare repository, and ERR_REPRO_USAGE for a flag on submodules where there are none
 */
export async function sourceOf(
  directory: string,
  { settings, origins, env, signal }: Pick<FlowOptions, 'settings' | 'origins' | 'env' | 'signal'>,
): Promise<Source> {
  // One that cannot be listed is refused before an output directory is made below it.
  await readdir(directory).catch((error: unknown) => {
    throw systemError(error, directory) ?? error;
  });
  const wanted = settings['build.source'];
  const selection = wanted === 'auto' ? await selectionFor(directory) : wanted;
  // A file may say it of a checkout and lie in an archive of the same source too; a flag is meant for this run.
  if (selection === 'walk' && origins?.['build.submodules'].from === 'flag')
    throw withoutEffect(directory, wanted);
  const ignore = [...settings['build.exclude'], ...settings['validation.ignore_patterns']];
  const output = outputDirectory(directory, settings);
  const places = [
    output,
    ...[settings['build.history_dir'], settings['build.cache_dir']]
      .filter((place) => place !== undefined)
      .map((place) => path.resolve(directory, place)),
  ];
  const exclude = places
    .flatMap((place) => waysInside(directory, place))
    .filter((way) => way !== '')
    // Ours as a whole: else the first run, which finds no such folder, would differ from the second.
    .map((way) => (way.startsWith(`${OWN}/`) ? OWN : way));
  return {
    directory,
    selection: {
      selection,
      ...(selection === 'git' && { submodules: settings['build.submodules'] }),
      builtin: 'source',
      ignore,
      exclude,
    },
    ...(selection === 'git' && {
      repository: sourceRepository(directory, { env, signal, aside: output }),
    }),
  };
}

function withoutEffect(directory: string, wanted: Values['build.source']): ReproError {
  const why = wanted === 'walk' ? 'with --source walk' : `where ${directory} is no git work tree`;
  return new ReproError('ERR_REPRO_USAGE', `--submodules has no effect ${why}, whose files are all taken`, {
    hint: 'leave it out, or leave paths out by name: --exclude',
  });
}

/** What a user should know of the selection: a `dist` that is no release of ours stays out of a walk. */
export async function selectionWarning({ directory, selection }: Source): Promise<string | undefined> {
  if (selection.selection === 'git' || selection.ignore.includes('!/dist')) return undefined;
  const names = await readdir(path.join(directory, 'dist')).catch((): string[] => []);
  if (
    names.length === 0 ||
    names.includes(SUMS) ||
    names.every((name) => name.startsWith('.staging-') || name === 'failed')
  )
    return undefined;
  return "dist/ holds files that no release made, and is left out; to take it along: --output-dir elsewhere --exclude '!/dist'";
}

async function selectionFor(directory: string): Promise<'git' | 'walk'> {
  const isThere = async (name: string): Promise<boolean> =>
    (await lstat(path.join(directory, name)).catch(() => undefined)) !== undefined;
  if (await isThere('.git')) return 'git';
  if (!(await isThere('HEAD')) || !(await isThere('objects')) || !(await isThere('refs'))) return 'walk';
  throw new ReproError('ERR_REPRO_GIT_WORKTREE', `${directory}: a bare repository has no work tree`, {
    hint: "name a checkout of it; to release the repository's own files: --source walk",
  });
}
