import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../process/run.ts';
import type { Key } from '../tree/names.ts';
import type { Repository } from '../types.ts';
import { repositorySettings } from './settings.ts';

/**
 * The files below a directory of the work tree that are neither tracked nor ignored, without those in `aside` of the
 * options.
 */
export async function untrackedFiles(repo: Repository, directory: string): Promise<Key[]> {
  return listed(repo, directory, ['--others', '--exclude-standard'], await beside(repo));
}

/** The files below a directory that the index has. */
export async function trackedFiles(repo: Repository, directory: string): Promise<Key[]> {
  return listed(repo, directory, ['--cached'], []);
}

async function listed(
  repo: Repository,
  directory: string,
  flags: readonly string[],
  specs: readonly string[],
): Promise<Key[]> {
  const args = ['ls-files', '-z', ...flags, '--full-name', '--', '.', ...specs];
  const answer = await run(directory, args, { ...repo.options, settings: repositorySettings(repo) });
  return answer.stdout.toString('latin1').split('\0').slice(0, -1);
}

/** A pathspec (gitglossary(7)) for everything but `aside`; nothing when that lies elsewhere. */
async function beside({ root, options: { aside } }: Repository): Promise<string[]> {
  if (aside === undefined) return [];
  const inside = path.relative(root, await realpath(aside).catch(() => aside));
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return [];
  return [`:(top,exclude,literal)${inside.split(path.sep).join('/')}`];
}
