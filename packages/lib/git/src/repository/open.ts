import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isReproError, ReproError } from '@repro/core/error';
import { printable } from '../process/failure.ts';
import { run } from '../process/run.ts';
import type { GitOptions, Repository, RepositoryLike } from '../types.ts';
import { parseConfig } from './config.ts';
import { trustedDirectories } from './ownership.ts';
import { repositorySettings } from './settings.ts';

type Layout = Pick<Repository, 'root' | 'prefix' | 'gitDir' | 'bare' | 'shallow' | 'objectFormat'>;

/**
 * Finds the repository that holds `directory`. Two processes; a repository of another user costs a third, which
 * asks for the user's own safe.directory, and that decides.
 * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_NOT_A_DIRECTORY, ERR_REPRO_GIT_NOT_REPOSITORY, ERR_REPRO_GIT_OWNERSHIP, ERR_REPRO_GIT_WORKTREE, …
 */
export async function openRepository(directory: string, options: GitOptions = {}): Promise<Repository> {
  const real = await realDirectory(directory);
  try {
    return await read(real, [], options);
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_GIT_OWNERSHIP') throw error;
    const trusted = await trustedDirectories(real, options);
    if (trusted.length === 0) throw error;
    return read(real, trusted, options);
  }
}

/** The repository behind either form. */
export async function asRepository(where: RepositoryLike, options: GitOptions = {}): Promise<Repository> {
  return typeof where === 'string' ? openRepository(where, options) : where;
}

async function realDirectory(directory: string): Promise<string> {
  try {
    const real = await realpath(directory);
    if ((await stat(real)).isDirectory()) return real;
  } catch (cause) {
    throw new ReproError('ERR_REPRO_NOT_FOUND', `${printable(directory)}: no such directory`, {
      hint: 'check the path',
      cause,
    });
  }
  throw new ReproError(
    'ERR_REPRO_NOT_A_DIRECTORY',
    `${printable(directory)}: expected a directory, found a file`,
    { hint: 'give the directory that it lies in' },
  );
}

async function read(
  directory: string,
  safeDirectories: readonly string[],
  options: GitOptions,
): Promise<Repository> {
  const own = { ...options, settings: repositorySettings({ safeDirectories }) };
  const [layout, config] = await Promise.all([
    run(directory, ['rev-parse', ...questions], own),
    run(directory, ['config', '--list', '-z'], own),
  ]);
  return {
    directory,
    ...parseLayout(directory, layout.stdout.toString('utf8')),
    config: parseConfig(config.stdout.toString('utf8')),
    safeDirectories,
    options,
  };
}

// The git directory comes last, because its name may hold line ends. --show-cdup prints nothing outside the work tree.
const questions = [
  '--is-bare-repository',
  '--is-shallow-repository',
  '--show-object-format',
  '--is-inside-work-tree',
  '--show-cdup',
  '--absolute-git-dir',
];

function parseLayout(directory: string, text: string): Layout {
  const lines = text.replace(/\n$/, '').split('\n');
  const [bare, shallow, format, inside] = lines;
  if (format !== 'sha1' && format !== 'sha256') {
    throw new ReproError(
      'ERR_REPRO_GIT_FORMAT',
      `${printable(directory)}: unknown object format ${printable(format ?? '')}`,
    );
  }
  const common = { shallow: shallow === 'true', objectFormat: format } as const;
  if (inside === 'true') {
    const up = lines[4] ?? '';
    return { ...common, ...workTree(directory, up), gitDir: lines.slice(5).join('\n'), bare: false };
  }
  const gitDir = lines.slice(4).join('\n');
  if (bare !== 'true') throw outside(directory);
  return { ...common, root: gitDir, prefix: '', gitDir, bare: true };
}

function workTree(directory: string, up: string): { root: string; prefix: string } {
  // core.worktree can put the tree elsewhere; then the directory's files would not be the ones that were asked for.
  if (!/^(?:\.\.\/)*$/.test(up)) throw outside(directory);
  const root = path.resolve(directory, up);
  const below = path.relative(root, directory).split(path.sep).join('/');
  return { root, prefix: below === '' ? '' : `${below}/` };
}

function outside(directory: string): ReproError {
  return new ReproError(
    'ERR_REPRO_GIT_WORKTREE',
    `${printable(directory)}: not inside the repository's work tree`,
    {
      hint: 'name a directory of the checkout, not the .git directory; core.worktree may point elsewhere',
    },
  );
}
