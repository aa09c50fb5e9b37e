import { printable, unexpected } from '../process/failure.ts';
import { type Key, unmerged } from '../tree/names.ts';

/** A file that a commit, or the index, has otherwise than what was before. */
export interface Change {
  /** From the top of the work tree. */
  readonly key: Key;
  /** The blob that it has now. */
  readonly name: string;
  /** Absent for the index. */
  readonly commit: string | undefined;
  /** Where it stood before, of a file that was only renamed, when git was asked to find such. */
  readonly from?: Key;
}

/** A path and its line before it; no system has longer ones. */
const maxRecord = 64 * 1024;

/**
 * The raw output format of git's diffs with -z (git-diff-tree(1), "Raw output format", and "diff format for merges"):
 * a commit's name, then for each file `:mode mode name name status`, with one colon, mode and name for each parent of a
 * merge, and its path, before it the former one of what was renamed. Told are blobs that are there afterwards: no removals, no submodules.
 * @throws ERR_REPRO_GIT_UNMERGED while a merge is not resolved, ERR_REPRO_GIT_FAILED for anything else
 */
export async function* readChanges(pieces: AsyncIterable<Buffer>): AsyncGenerator<Change, void, undefined> {
  let commit: string | undefined;
  let line: RegExpExecArray | undefined;
  let from: Key | undefined;
  for await (const record of records(pieces)) {
    if (line) {
      const [, mode = '', name = '', status = ''] = line;
      if (status === 'R' && from === undefined) {
        from = record;
        continue;
      }
      line = undefined;
      if (status.includes('U')) throw unmerged(record);
      if (mode.startsWith('1') && mode !== '160000')
        yield { key: record, name, commit, ...(from !== undefined && { from }) };
      from = undefined;
    } else if (record.startsWith(':')) line = changeLine(record);
    else if (/^[0-9a-f]{40,64}$/.test(record)) commit = record;
    else throw unexpected(`git answered ${printable(record)} where a commit or a change was expected`);
  }
}

/** The mode and the name after the change are the last ones of each kind. */
function changeLine(record: string): RegExpExecArray {
  const match = /^:+(?:[0-7]{6} )+([0-7]{6}) (?:[0-9a-f]{40,64} )+([0-9a-f]{40,64}) ([A-Z]+)[0-9]*$/.exec(
    record,
  );
  if (!match) throw unexpected(`git answered ${printable(record)} where a change was expected`);
  return match;
}

async function* records(pieces: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + piece.toString('latin1')).split('\0');
    rest = parts.pop() ?? '';
    if (rest.length > maxRecord) throw unexpected(`git answered with a record over ${maxRecord} bytes`);
    yield* parts;
  }
  if (rest !== '') throw unexpected(`git answered with a record that does not end: ${printable(rest)}`);
}
