// Decodes the chunks of LZMA2, each given whole, into content that later ones may refer to.
import { append, beginHistory, makeRoom, out, resetHistory, start } from './history';
import { INPUT } from './layout';
import { BAD_START, DONE, NOT_AT_END } from './outcome';
import { beginRange, isAtEnd } from './range';
import { takeSymbols } from './symbols';

export { release } from './history';
export { resetState, setProperties } from './symbols';

/** Makes ready for a block whose matches reach `dictionary` bytes back at most. */
export function begin(dictionary: u32): void {
  beginHistory(dictionary);
}

/** From here on no match may reach what comes before. */
export function resetDictionary(): void {
  resetHistory();
}

/** Makes room for the content of a chunk; false where there is not as much memory. */
export function reserve(size: u32): bool {
  return makeRoom(size);
}

/** Where the bytes of a chunk are to be put. */
export function input(): usize {
  return INPUT;
}

/** Takes a chunk of `length` bytes that are not compressed. */
export function copy(length: u32): void {
  append(INPUT, length);
}

/** Decodes a chunk of `length` bytes that holds `size` bytes of content. @returns DONE, or what is wrong */
export function decode(length: u32, size: u32): u32 {
  if (!beginRange(length)) return BAD_START;
  const outcome = takeSymbols(out + size);
  if (outcome != DONE) return outcome;
  return isAtEnd() ? DONE : NOT_AT_END;
}

/** Where the content lies that was not given out yet, and its length. */
export function content(): usize {
  return start;
}
export function contentLength(): u32 {
  return <u32>(out - start);
}
