import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../process/run.ts';
import { encodeKey, type Key } from '../tree/names.ts';
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
async function beside(repo: Repository): Promise<string[]> {
  const place = await placeAside(repo);
  return place === undefined ? [] : [`:(top,exclude,literal)${place}`];
}

/** Where `aside` of the options lies below the root, '/'-separated; undefined when it lies elsewhere. */
async function placeAside({ root, options: { aside } }: Repository): Promise<string | undefined> {
  if (aside === undefined) return undefined;
  const inside = path.relative(root, await realpath(aside).catch(() => aside));
  if (inside === '' || inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside))
    return undefined;
  return inside.split(path.sep).join('/');
}

/**
 * What of `untracked` counts, where git names the topmost directory without tracked files: all of it that does not lie in
 * `aside`. Git is asked for the single files only where there is something else, which may hold `aside`.
 */
export async function withoutAside(repo: Repository, untracked: readonly Key[]): Promise<readonly Key[]> {
  if (untracked.length === 0 || repo.options.aside === undefined) return untracked;
  const place = await placeAside(repo);
  const key = place === undefined ? undefined : encodeKey(place);
  const isAside = (name: Key): boolean => name === key || name.startsWith(`${key}/`);
  return key !== undefined && untracked.every(isAside) ? [] : untrackedFiles(repo, repo.root);
}
