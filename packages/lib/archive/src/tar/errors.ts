import { errorsOf, type FaultError } from '../fault.ts';

/**
 * Why an archive cannot be read in one way:
 * - `EMPTY` no bytes at all · `TRUNCATED` ends inside a header, an extension or content
 * - `CHECKSUM` a header's sum is wrong · `NUMBER` a number field holds no number
 * - `SIZE` a size is negative or too large · `PAX` malformed pax record · `LONG_NAME` malformed GNU long name
 * - `SPARSE` malformed sparse map · `LIMIT` a limit of `TarLimits` is passed
 * - `AMBIGUOUS` in strict mode only: an oddity whose kind is `ambiguous` or `hidden`
 */
export type TarErrorCode = `ERR_REPRO_TAR_${TarFault}`;

/** The last part of a TarErrorCode. */
export type TarFault =
  | 'AMBIGUOUS'
  | 'CHECKSUM'
  | 'EMPTY'
  | 'LIMIT'
  | 'LONG_NAME'
  | 'NUMBER'
  | 'PAX'
  | 'SIZE'
  | 'SPARSE'
  | 'TRUNCATED';

const hints: Record<TarFault, string> = {
  AMBIGUOUS: 'readers disagree about this archive; make it anew with one format, for example by det-tar',
  CHECKSUM: 'the file is damaged, or it is compressed or not a tar archive',
  EMPTY: 'even an archive without members holds two zero blocks',
  LIMIT: 'raise the limit if the archive is known to be good',
  LONG_NAME: 'the archive is damaged or was made to be read in two ways',
  NUMBER: 'the archive is damaged or was made to be read in two ways',
  PAX: 'a record is "LENGTH KEY=VALUE" and a line feed, LENGTH counting all of it',
  SIZE: 'the archive is damaged or was made to be read in two ways',
  SPARSE: 'the archive is damaged; write the file without --sparse',
  TRUNCATED: 'the file was cut short, or is not a tar archive; fetch or make it again',
};

/** An error at `offset` bytes from the start of the uncompressed archive; `what` says expected and found. */
export const tarError: FaultError<TarFault> = errorsOf('tar', hints);

/** A value for a message: printable ASCII and short, since it may be megabytes of anything. */
export function shown(value: string): string {
  const text = value.slice(0, 40).replace(/[^ -~]/g, '.');
  return value.length > 40 ? `${text}...` : text;
}
