import type { Readable } from 'node:stream';
import { sourceOf } from '../objects/source.ts';
import { defaultTimeout, type RunOptions, start } from '../process/run.ts';
import { watch } from '../process/watch.ts';
import { repositorySettings } from '../repository/settings.ts';
import type { Repository } from '../types.ts';

const pieceSize = 64 * 1024;

/**
 * What git prints, piece by piece, while it works: for answers that may be larger than memory. Each piece has its own
 * time limit.
 * @throws as `run` does
 */
export async function* streamed(
  repo: Repository,
  args: readonly string[],
  options: Pick<RunOptions, 'input'> = {},
): AsyncGenerator<Buffer, void, undefined> {
  const child = start(repo.root, args, { ...repo.options, settings: repositorySettings(repo) });
  const { ended, failed, late } = watch(child, repo);
  const stop = (): void => void child.kill('SIGKILL');
  repo.options.signal?.addEventListener('abort', stop, { once: true });
  try {
    child.stdin?.end(options.input ?? '');
    const source = sourceOf(child.stdout as Readable, repo.options.timeoutMs ?? defaultTimeout, late);
    for (let piece = await source.some(pieceSize); piece; piece = await source.some(pieceSize)) yield piece;
    repo.options.signal?.throwIfAborted();
    if ((await ended()) !== 0) throw await failed();
  } finally {
    repo.options.signal?.removeEventListener('abort', stop);
    stop();
  }
}
