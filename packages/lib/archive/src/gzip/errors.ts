import { errorsOf, type FaultError } from '../fault.ts';

/**
 * Why bytes cannot be read as gzip:
 * - `MAGIC` they do not begin as a gzip member · `METHOD` another method than deflate
 * - `TRUNCATED` they end inside a member · `DATA` the deflate data is invalid
 * - `LIMIT` a limit of `GzipLimits` is passed · `RATIO` they expand more than `GzipLimits.ratio` allows
 * - `AMBIGUOUS` without a listener only: an oddity whose kind is `ambiguous` or `hidden`
 */
export type GzipFault = 'AMBIGUOUS' | 'DATA' | 'LIMIT' | 'MAGIC' | 'METHOD' | 'RATIO' | 'TRUNCATED';

const hints: Record<GzipFault, string> = {
  AMBIGUOUS: 'the file is damaged, or holds what other readers pass over; compress the content anew',
  DATA: 'the file is damaged; fetch or make it again',
  LIMIT: 'raise the limit if the file is known to be good',
  MAGIC: 'a gzip file begins with the bytes 1f 8b',
  METHOD: 'only method 8, deflate, is defined (RFC 1952 section 2.3.1)',
  RATIO: 'this may be a decompression bomb; raise the ratio if the file is known to be good',
  TRUNCATED: 'the file was cut short; fetch or make it again',
};

/** An error at `offset` bytes from the start of the gzip file; `what` says expected and found. */
export const gzipError: FaultError<GzipFault> = errorsOf('gzip', hints);
