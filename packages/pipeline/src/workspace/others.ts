import type { Dirent } from 'node:fs';
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
  const others = await namesBeside(directory, [SUMS, ...released].sort());
  if (others.length === 0) return undefined;
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  return `${directory} holds more than the release (${others.slice(0, SHOWN).join(', ')}${more}), so an audit of the directory fails; the bundle is the release alone`;
}

/** Led by what lies there, and not by what SHA256SUMS names, which may be folders without end. */
async function namesBeside(directory: string, own: readonly string[]): Promise<readonly string[]> {
  const others: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const place = path.join(directory, folder);
    // Of one that cannot be listed, whoever reads its files will tell.
    for (const entry of await readdir(place, { withFileTypes: true }).catch((): Dirent[] => [])) {
      const name = `${folder}${entry.name}`;
      if (entry.isDirectory() && firstFrom(own, `${name}/`)?.startsWith(`${name}/`)) folders.push(`${name}/`);
      else if (firstFrom(own, name) !== name && !isOfRun(name)) others.push(name);
    }
  }
  return others.sort(compareBytes);
}

/** The first of sorted names that is not before another. */
function firstFrom(sorted: readonly string[], name: string): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < name) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** What runs leave beside a release. */
function isOfRun(name: string): boolean {
  return name === 'failed' || name.startsWith('.staging-');
}
