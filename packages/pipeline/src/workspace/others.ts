import { readdir } from 'node:fs/promises';
import { compareBytes } from '@repro/core';
import { SUMS } from '@repro/evidence';

/** So many are named. */
const SHOWN = 3;

/**
 * What a user should know of an output directory: it holds more than the release, and whoever audits the directory is
 * told of files that nothing recorded. The top alone is looked at: what else lies there may be the output of any build.
 */
export async function othersWarning(
  directory: string,
  released: Iterable<string>,
): Promise<string | undefined> {
  const own = new Set([SUMS, ...[...released].map((name) => name.split('/')[0])]);
  const others = (await readdir(directory))
    .filter((name) => !own.has(name) && name !== 'failed' && !name.startsWith('.staging-'))
    .sort(compareBytes);
  if (others.length === 0) return undefined;
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  return `${directory} holds more than the release (${others.slice(0, SHOWN).join(', ')}${more}), so an audit of the directory fails; the bundle is the release alone`;
}
