import { type HistoricBlob, historyBlobs, stagedBlobs } from '@repro/git';
import type { Item } from './item.ts';

/** Which blobs of a repository. */
export interface GitSelection {
  /** What the index has and HEAD has not. */
  readonly staged?: boolean | undefined;
  /** What is new since this revision. */
  readonly since?: string | undefined;
  readonly isIgnored: (path: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The blobs of a repository below a directory, each once, with the commit that first brought it: those of all history
 * unless less is asked for.
 * @throws as `historyBlobs` and `stagedBlobs` do
 */
export async function* gitItems(
  directory: string,
  selection: GitSelection,
): AsyncGenerator<Item, void, undefined> {
  const { staged = false, since, isIgnored, signal } = selection;
  const blobs: AsyncIterable<HistoricBlob> = staged
    ? stagedBlobs(directory, { signal })
    : historyBlobs(directory, { since, signal });
  for await (const { path, movedFrom, commit, content } of blobs) {
    // A file that was only renamed brings nothing, unless nobody looked at it where it was.
    const isOld = movedFrom !== undefined && !isIgnored(movedFrom);
    if (!isOld && !isIgnored(path)) yield { path, commit, content };
  }
}
