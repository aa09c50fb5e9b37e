// Strings that a program joins, one of which is as long as a run: a token may have been cut there. See src/decode/joined.ts, which joins them.
import { is } from './bits';
import { beforeBlanks, skipBlanks } from './blanks';
import { INPUT, QUOTE } from './layout';

/** So many blanks stand around the sign, and at the beginning of a line. */
const BLANKS: usize = 4;
const INDENT: usize = 80;

/** Where the character stands before the quote of a joint beside the run [start, stop); 0 without one. */
export function jointBeside(start: usize, stop: usize, limit: usize): usize {
  if (is(stop, QUOTE) && isJoint(stop, limit)) return stop - 1;
  return is(start - 1, QUOTE) ? jointBefore(start - 1) : 0;
}

/** Whether a quote is followed by a sign that joins, and a quote again. */
function isJoint(quote: usize, limit: usize): bool {
  let at = skipBlanks(quote + 1, BLANKS);
  if (at + 2 >= limit || !isSign(load<u8>(at))) return false;
  at = skipBlanks(at + 1, BLANKS);
  if (load<u8>(at) == 13) at++;
  if (load<u8>(at) == 10) at = skipBlanks(at + 1, INDENT);
  return at < limit && is(at, QUOTE);
}

function jointBefore(quote: usize): usize {
  let at = beforeBlanks(quote, INDENT);
  if (load<u8>(at - 1) == 10) {
    at--;
    if (load<u8>(at - 1) == 13) at--;
    at = beforeBlanks(at, BLANKS);
  }
  if (!isSign(load<u8>(at - 1))) return 0;
  at = beforeBlanks(at - 1, BLANKS);
  return at > INPUT + 1 && is(at - 1, QUOTE) ? at - 2 : 0;
}

function isSign(byte: u32): bool {
  return byte == 43 || byte == 46; // + .
}
