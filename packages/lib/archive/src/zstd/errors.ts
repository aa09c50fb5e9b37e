import { errorsOf, type FaultError } from '../fault.ts';

/**
 * Why bytes cannot be read as Zstandard:
 * - `MAGIC` they do not begin as a frame · `HEADER` a frame header asks for what is reserved or cannot be had
 * - `TRUNCATED` they end inside a frame · `DATA` a block is invalid
 * - `LIMIT` a limit of `ZstdLimits` is passed · `RATIO` they expand more than `ZstdLimits.ratio` allows
 * - `AMBIGUOUS` without a listener only: an oddity whose kind is `ambiguous` or `hidden`
 */
export type ZstdFault = 'AMBIGUOUS' | 'DATA' | 'HEADER' | 'LIMIT' | 'MAGIC' | 'RATIO' | 'TRUNCATED';

const hints: Record<ZstdFault, string> = {
  AMBIGUOUS: 'the file is damaged, or holds what other readers pass over; compress the content anew',
  DATA: 'the file is damaged; fetch or make it again',
  HEADER: 'the file is damaged, or needs a dictionary or a newer reader',
  LIMIT: 'raise the limit if the file is known to be good',
  MAGIC: 'a Zstandard frame begins with the bytes 28 b5 2f fd',
  RATIO: 'this may be a decompression bomb; raise the ratio if the file is known to be good',
  TRUNCATED: 'the file was cut short; fetch or make it again',
};

/** An error at `offset` bytes from the start of the compressed file; `what` says expected and found. */
export const zstdError: FaultError<ZstdFault> = errorsOf('zstd', hints);
