import { Readable } from 'node:stream';
import { asRepository } from '../repository/open.ts';
import { tags } from '../repository/refs.ts';
import type { RepositoryLike } from '../types.ts';
import { commitNames, type HistoryOptions } from './commits.ts';
import { contents } from './contents.ts';

/** What a commit says of itself, or an annotated tag of the commit that it is for. */
export interface HistoricMessage {
  /** The commit's full name. */
  readonly commit: string;
  /** The tag's short name, where it is one's. */
  readonly tag?: string | undefined;
  /**
   * The message as it was written, once, before the next one is asked for.
   * @throws ERR_REPRO_GIT_OBJECT_MISSING, ERR_REPRO_GIT_CORRUPT; the next message can be read all the same.
   */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The messages of the commits that `historyBlobs` looks into, parents before their children, wherever in the work tree the asked directory is,
 * and behind them those of the annotated tags of these commits, by their names.
 * @throws as `historyBlobs` does
 */
export async function* historyMessages(
  where: RepositoryLike,
  options: HistoryOptions = {},
): AsyncGenerator<HistoricMessage, void, undefined> {
  const repo = await asRepository(where, options);
  const names = await commitNames(repo, options.since);
  for await (const { blob, content } of contents(repo, linesOf(names)))
    yield { commit: blob.name, content: behindHeader(content) };
  const annotated = (await tags(repo)).filter(({ object, target }) => object !== target);
  if (annotated.length === 0) return;
  const commits = new Set(names.toString('latin1').split('\n'));
  const ofThese = annotated
    .filter(({ target }) => commits.has(target))
    .map(({ name, object, target }) => ({ name: object, tag: name, commit: target }));
  for await (const { blob, content } of contents(repo, Readable.from(ofThese)))
    yield { commit: blob.commit, tag: blob.tag, content: behindHeader(content) };
}

async function* linesOf(names: Buffer): AsyncGenerator<{ readonly name: string }, void, undefined> {
  for (let at = 0, end = names.indexOf(LINE_FEED); end !== -1; end = names.indexOf(LINE_FEED, at)) {
    yield { name: names.toString('latin1', at, end) };
    at = end + 1;
  }
}

const LINE_FEED = 0x0a;

/** What follows the first empty line of a commit object (a line of its header that goes on begins with a space). */
async function* behindHeader(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let isInside = false;
  let endsLine = false;
  for await (const piece of pieces) {
    let start = 0;
    for (; !isInside && start < piece.length; start++) {
      const isEnd = piece[start] === LINE_FEED;
      isInside = isEnd && endsLine;
      endsLine = isEnd;
    }
    if (start < piece.length) yield piece.subarray(start);
  }
}
