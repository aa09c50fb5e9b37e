import { createReadStream } from 'node:fs';
import { unpack } from '../../sources/archive.ts';
import type { Item } from '../../sources/item.ts';
import { UNPACKED } from '../../sources/limits.ts';
import type { Job } from '../pool/file-scanner.ts';

/** The files of archives that were met on disk, `depth` levels deep. */
export async function* archiveItems(
  archives: readonly Job[],
  depth: number,
  signal: AbortSignal,
): AsyncGenerator<Item, void, undefined> {
  for (const { path, disk } of archives) {
    signal.throwIfAborted();
    const content = createReadStream(disk as string | Buffer);
    const packed = { path, content, ...(typeof disk === 'string' && { disk }) };
    yield* unpack(packed, { depth, budget: { left: UNPACKED } });
  }
}
