import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareBytes } from '@repro/core';
import { SUMS } from '@repro/evidence';

/** So many are named. */
const SHOWN = 3;

/**
 * What a user should know of an output directory: it holds more than the release, and whoever audits the directory is
 * told of files that nothing recorded. The top and the release's own folders are looked at: what else lies there may be
 * the output of any build.
 */
export async function othersWarning(
  directory: string,
  released: Iterable<string>,
): Promise<string | undefined> {
  const own = new Set([SUMS, ...released]);
  const folders = new Set([...own].flatMap(foldersOf));
  const found = await Promise.all(['', ...folders].map((folder) => namesIn(directory, folder)));
  const others = found
    .flat()
    .filter((name) => !own.has(name) && !folders.has(name) && !isOfRun(name))
    .sort(compareBytes);
  if (others.length === 0) return undefined;
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  return `${directory} holds more than the release (${others.slice(0, SHOWN).join(', ')}${more}), so an audit of the directory fails; the bundle is the release alone`;
}

function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** The names in a folder of the release, from its top on; none where there is no such folder. */
async function namesIn(directory: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(directory, folder)).catch((): string[] => []);
  return names.map((name) => path.posix.join(folder, name));
}

/** What runs leave beside a release. */
function isOfRun(name: string): boolean {
  return name === 'failed' || name.startsWith('.staging-');
}
