import type { BigIntStats } from 'node:fs';
import { isOff } from '../repository/config.ts';
import type { Repository } from '../types.ts';
import { diskPath, lookAt } from './disk.ts';
import type { Key } from './names.ts';

/**
 * Whether the disk keeps execute bits. Git notes in core.fileMode where it does not, but whoever wants to hide a change
 * can set that too: it is believed only where no two files differ in the bit.
 */
export function keepsExecuteBits(repo: Repository, items: readonly { readonly key: Key }[]): boolean {
  if (!isOff(repo, 'core.filemode')) return true;
  const bits = items.flatMap(({ key }) => {
    const found = lookAt(diskPath(repo.root, key));
    return found?.isFile() ? [isExecutable(found)] : [];
  });
  return new Set(bits).size > 1;
}

/** Whether its owner may execute a file. */
export function isExecutable({ mode }: BigIntStats): boolean {
  return (mode & 0o100n) !== 0n;
}
