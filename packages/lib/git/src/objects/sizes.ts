import { ReproError } from '@repro/core/error';
import { damagedHint, printable } from '../process/failure.ts';
import { run } from '../process/run.ts';
import { repositorySettings } from '../repository/settings.ts';
import type { Repository } from '../types.ts';
import { missing } from './reader.ts';

/**
 * The sizes of blobs in bytes, in the order asked; one process, whatever their number.
 * @throws ERR_REPRO_GIT_OBJECT_MISSING
 */
export async function blobSizes(repo: Repository, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const answer = await run(
    repo.directory,
    ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'],
    {
      ...repo.options,
      settings: repositorySettings(repo),
      input: Buffer.from(names.map((name) => `${name}\n`).join(''), 'latin1'),
    },
  );
  const lines = answer.stdout.toString('latin1').split('\n');
  return names.map((name, i) => {
    const line = lines[i] ?? '';
    if (line.endsWith(' missing')) throw missing(repo, name);
    const size = /^blob ([0-9]+)$/.exec(line)?.[1];
    if (size === undefined) {
      throw new ReproError(
        'ERR_REPRO_GIT_CORRUPT',
        `object ${name}: expected a blob, found ${printable(line)}`,
        { hint: damagedHint },
      );
    }
    return Number(size);
  });
}
