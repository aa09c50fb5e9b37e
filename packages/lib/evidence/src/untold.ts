import { ReproError } from '@repro/core/error';
import { exitOf, type Status } from './status.ts';

/** A verdict, and what it rests on by name. */
export interface Verdict {
  readonly status: Status;
  readonly parts: readonly { readonly name: string; readonly status: Status }[];
}

/** So many names are told one by one. */
const NAMED = 3;

/**
 * What to tell on stderr below a document that is whole and yet no verdict: an exit status of 1 must not come without a
 * word, least of all when the document went to a file. Nothing for what passed or failed.
 */
export function untold(name: string, { status, parts }: Verdict): ReproError | undefined {
  if (exitOf(status) !== 1) return undefined;
  const open = parts.filter((part) => exitOf(part.status) === 1);
  if (open.length === 0) return error(`${name}: nothing was shown`);
  const names = open.slice(0, NAMED).map((part) => part.name);
  const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
  return error(`${name}: missing or not to be told: ${names.join(', ')}${more}`);
}

function error(message: string): ReproError {
  return new ReproError('ERR_REPRO_UNTOLD', message, { hint: 'the result says the reason of each' });
}
