import { type HistoricBlob, historyBlobs, historyMessages, openRepository, stagedBlobs } from '@repro/git';
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

/** What the report calls the message of a commit, and of an annotated tag; no file that git keeps has such a path. */
const MESSAGE = '.git/commit-message';
const TAG_MESSAGE = '.git/tag-message';

/**
 * The blobs of a repository below a directory, each once, with the commit that first brought it: those of all history
 * unless less is asked for. Behind them, of a repository as a whole, the messages of its commits and tags.
 * @throws as `historyBlobs` and `stagedBlobs` do
 */
export async function* gitItems(
  directory: string,
  selection: GitSelection,
): AsyncGenerator<Item, void, undefined> {
  const { staged = false, since, isIgnored, signal } = selection;
  const repository = await openRepository(directory, { signal });
  const blobs: AsyncIterable<HistoricBlob> = staged
    ? stagedBlobs(repository)
    : historyBlobs(repository, { since });
  for await (const { path, movedFrom, commit, content } of blobs) {
    // A file that was only renamed brings nothing, unless nobody looked at it where it was.
    const isOld = movedFrom !== undefined && !isIgnored(movedFrom);
    if (!isOld && !isIgnored(path)) yield { path, commit, content };
  }
  if (staged || repository.prefix !== '') return;
  for await (const { commit, tag, content } of historyMessages(repository, { since })) {
    const path = tag === undefined ? MESSAGE : TAG_MESSAGE;
    if (!isIgnored(path)) yield { path, commit, content };
  }
}
