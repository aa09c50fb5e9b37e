// Kinds of characters that names, signs and types are made of.
import { is } from './bits';
import { WORD } from './layout';

export function isSpace(at: usize): bool {
  const byte = load<u8>(at);
  return byte == 32 || (byte >= 9 && byte <= 13) || byte == 160;
}

export function isLetter(at: usize): bool {
  const byte = load<u8>(at) | 32;
  return byte >= 97 && byte <= 122;
}

export function isOfName(at: usize): bool {
  const byte = load<u8>(at);
  return is(at, WORD) && (byte < 128 || byte >= 192);
}

export function isDashOrDot(byte: u8): bool {
  return byte == 45 || byte == 46;
}

export function isBracket(byte: u8): bool {
  return byte == 40 || byte == 91 || byte == 123; // ( [ {
}

export function afterSpaces(from: usize, most: usize): usize {
  let at = from;
  while (at < from + most && isSpace(at)) at++;
  return at;
}
