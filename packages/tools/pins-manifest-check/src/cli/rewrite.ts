import type { Context } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Fixed } from '../fix.ts';
import type { FoundFile } from './find.ts';

/**
 * Writes what a repair made, each file in one step, once every file was seen to hold what was judged: what an editor
 * saved meanwhile is not lost, and a link that was put in a file's place leads nowhere.
 * @throws ERR_REPRO_CHANGED, before anything is written.
 */
export async function rewrite(
  files: readonly FoundFile[],
  { contents, originals }: Omit<Fixed, 'report'>,
  context: Context,
): Promise<void> {
  const todo = files.flatMap(({ path, disk }) => {
    const [content, original] = [contents.get(path), originals.get(path)];
    return content && original && disk !== undefined ? [{ path, disk, content, original }] : [];
  });
  for (const { path, disk, original } of todo) {
    if (!(await holds(disk, original, context))) {
      throw new ReproError('ERR_REPRO_CHANGED', `${path}: changed while it was judged`, {
        hint: 'run again',
      });
    }
  }
  for (const { disk, content } of todo) await context.writeFile(disk, content);
}

async function holds(disk: string, original: Uint8Array, context: Context): Promise<boolean> {
  try {
    return Buffer.compare(await context.read(disk, original.length), original) === 0;
  } catch {
    context.signal.throwIfAborted();
    return false;
  }
}
