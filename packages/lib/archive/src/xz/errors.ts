import { errorsOf, type FaultError } from '../fault.ts';

/**
 * Why bytes cannot be read as .xz:
 * - `MAGIC` they do not begin as a stream · `HEADER` the header of a stream or a block is invalid
 * - `FILTER` a block needs a filter that is not read here · `DATA` a block is invalid, or not what its header says
 * - `INDEX` an index or a footer is not that of the blocks before it · `TRUNCATED` they end inside a stream
 * - `LIMIT` a limit of `XzLimits` is passed · `RATIO` they expand more than `XzLimits.ratio` allows
 * - `AMBIGUOUS` without a listener only: an oddity whose kind is `ambiguous` or `hidden`
 */
export type XzFault =
  | 'AMBIGUOUS'
  | 'DATA'
  | 'FILTER'
  | 'HEADER'
  | 'INDEX'
  | 'LIMIT'
  | 'MAGIC'
  | 'RATIO'
  | 'TRUNCATED';

const hints: Record<XzFault, string> = {
  AMBIGUOUS: 'the file is damaged, or holds what other readers pass over; compress the content anew',
  DATA: 'the file is damaged; fetch or make it again',
  FILTER: 'LZMA2, Delta and the filters for x86, ARM, ARM64, PowerPC and SPARC are read',
  HEADER: 'the file is damaged, or needs a newer reader',
  INDEX: 'the file is damaged, or was put together by hand; fetch or make it again',
  LIMIT: 'raise the limit if the file is known to be good',
  MAGIC: 'an .xz file begins with the bytes fd 37 7a 58 5a 00',
  RATIO: 'this may be a decompression bomb; raise the ratio if the file is known to be good',
  TRUNCATED: 'the file was cut short; fetch or make it again',
};

/** An error at `offset` bytes from the start of the compressed file; `what` says expected and found. */
export const xzError: FaultError<XzFault> = errorsOf('xz', hints);
