import { ReproError } from '@repro/core/error';

/**
 * Why bytes cannot be opened as an archive:
 * - `EMPTY` there are none · `FORMAT` they are no archive that is known here, or one of two kinds at once
 * - `SPOOL` they must be read at any position and are too many to be kept · `CLOSED` their tree is closed already
 * - `PATH` a member's path has no place in a tree · `AMBIGUOUS` two members claim one path · `LINK` a hard link leads nowhere
 */
export type ArchiveFault = 'AMBIGUOUS' | 'CLOSED' | 'EMPTY' | 'FORMAT' | 'LINK' | 'PATH' | 'SPOOL';

const hints: Record<ArchiveFault, string> = {
  AMBIGUOUS: 'safe-paths-check tells all such members of an archive',
  CLOSED: 'read it before it is closed, or open it again',
  EMPTY: 'even an archive without members holds some bytes',
  FORMAT: 'tar, tar.gz, tar.zst, tar.xz and zip are read, whatever the name of the file',
  LINK: 'safe-paths-check tells all such members of an archive',
  PATH: 'safe-paths-check tells all such members of an archive',
  SPOOL: 'save the input to a file and give its path, or raise the limit',
};

/** An error about an archive as a whole; `what` says expected and found. */
export function archiveError(fault: ArchiveFault, what: string, offset?: number): ReproError {
  return new ReproError(`ERR_REPRO_ARCHIVE_${fault}`, what, {
    hint: hints[fault],
    ...(offset !== undefined && { at: { offset } }),
  });
}

/** The first bytes of a file, for an error. */
export function describe(head: Uint8Array): string {
  return head.length === 0 ? 'nothing' : Buffer.from(head.subarray(0, 8)).toString('hex');
}
