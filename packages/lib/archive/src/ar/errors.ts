import { errorsOf, type FaultError } from '../fault.ts';

/**
 * Why bytes cannot be read as ar:
 * - `MAGIC` they do not begin as an ar archive · `METHOD` a thin archive, which does not hold the content of its members
 * - `HEADER` a member's header is malformed · `DATA` the archive ends within a member
 * - `NAME` a name leads nowhere, or could be read in two ways · `LIMIT` a limit of `ArLimits` is passed
 */
export type ArFault = 'DATA' | 'HEADER' | 'LIMIT' | 'MAGIC' | 'METHOD' | 'NAME';

const hints: Record<ArFault, string> = {
  DATA: 'the file is damaged or was cut short; fetch or make it again',
  HEADER: 'the file is damaged; fetch or make it again',
  LIMIT: 'raise the limit if the archive is known to be good',
  MAGIC: 'give a static library or a Debian package',
  METHOD: 'make an archive that holds its members: ar rc without T',
  NAME: 'the file is damaged; fetch or make it again',
};

/** An error at `offset` bytes from the start of the file; `what` says expected and found. */
export const arError: FaultError<ArFault> = errorsOf('ar', hints);
