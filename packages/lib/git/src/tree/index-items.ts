import { printable, unexpected } from '../process/failure.ts';
import { run } from '../process/run.ts';
import { repositorySettings } from '../repository/settings.ts';
import type { Repository } from '../types.ts';
import { gitMode, type Item } from './item.ts';
import { checkKey } from './names.ts';

/** An item of the index with what git was told about the file. */
export interface IndexItem extends Item {
  /** 0, or 1 to 3 while a merge waits to be resolved. */
  readonly stage: number;
  readonly assumeUnchanged: boolean;
  readonly skipWorktree: boolean;
}

/** The index's items below the asked directory (or those that `pathspecs` name), in its order. */
export async function indexItems(
  repo: Repository,
  pathspecs: readonly string[] = ['.'],
): Promise<IndexItem[]> {
  const args = ['ls-files', '-z', '-s', '-v', '--full-name', '--', ...pathspecs];
  const answer = await run(repo.directory, args, { ...repo.options, settings: repositorySettings(repo) });
  const records = answer.stdout.toString('latin1').split('\0');
  records.pop();
  return records.map(parseRecord);
}

function parseRecord(record: string): IndexItem {
  const match = /^([A-Za-z?]) (\d{6}) ([0-9a-f]{40,64}) ([0-3])\t(.+)$/s.exec(record);
  if (!match) throw unexpected(`git ls-files answered ${printable(record)}`);
  const [, flag = '', mode = '', name = '', stage = '', key = ''] = match;
  checkKey(key);
  return {
    key,
    mode: gitMode(mode, key),
    name,
    stage: Number(stage),
    assumeUnchanged: flag !== flag.toUpperCase(),
    skipWorktree: flag.toUpperCase() === 'S',
  };
}
