// Blanks and tabs, which stand between a name, a sign and a value.
import { INPUT } from './layout';

export function isBlank(at: usize): bool {
  return load<u8>(at) == 32 || load<u8>(at) == 9;
}

/** Behind so many blanks at the most. */
export function skipBlanks(from: usize, most: usize): usize {
  let at = from;
  while (at < from + most && isBlank(at)) at++;
  return at;
}

/** Before so many blanks at the most, and not before the input. */
export function beforeBlanks(from: usize, most: usize): usize {
  let at = from;
  while (at > INPUT && from - at < most && isBlank(at - 1)) at--;
  return at;
}
