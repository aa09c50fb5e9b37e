import { errorsOf, type FaultError } from '../fault.ts';

/**
 * Why bytes cannot be read as zip:
 * - `END` no end-of-central-directory record, or one that points nowhere · `DIRECTORY` the central directory is malformed
 * - `LOCAL` an entry has no local header · `DATA` an entry's compressed data is invalid
 * - `METHOD` an entry's content has a method that is not read here · `ENCRYPTED` an entry's content is encrypted
 * - `LIMIT` a limit of `ZipLimits` is passed · `RATIO` it expands more than `ZipLimits.ratio` allows
 * - `AMBIGUOUS` without a listener only: an oddity whose kind is `ambiguous` or `hidden`
 */
export type ZipFault =
  | 'AMBIGUOUS'
  | 'DATA'
  | 'DIRECTORY'
  | 'ENCRYPTED'
  | 'END'
  | 'LIMIT'
  | 'LOCAL'
  | 'METHOD'
  | 'RATIO';

const hints: Record<ZipFault, string> = {
  AMBIGUOUS: 'readers disagree about this archive; make it anew',
  DATA: 'the file is damaged; fetch or make it again',
  DIRECTORY: 'the file is damaged; fetch or make it again',
  ENCRYPTED: 'decrypt the archive first',
  END: 'the file was cut short, is one part of several, or is no zip archive',
  LIMIT: 'raise the limit if the archive is known to be good',
  LOCAL: 'the file is damaged; fetch or make it again',
  METHOD: 'only stored and deflated content is read',
  RATIO: 'this may be a decompression bomb; raise the ratio if the archive is known to be good',
};

/** An error at `offset` bytes from the start of the file; `what` says expected and found. */
export const zipError: FaultError<ZipFault> = errorsOf('zip', hints);
