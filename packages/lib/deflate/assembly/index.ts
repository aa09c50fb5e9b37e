// DEFLATE (RFC 1951), one block of input at a time.
import { HISTOGRAM, HISTOGRAMS, INPUT, MAX_BLOCK, OUTPUT, PIECE_ENDS, PIECE_NEXT, PIECE_TOKENS, WINDOW } from './layout';
import { finishOutput, startOutput, writeBlock, writeStored } from './emit';
import { parse } from './parse';
import { mergePieces } from './split';
import { initialize } from './symbols';

/** Where the dictionary and then the block are to be put. */
export function input(): usize { return INPUT; }
/** Where the result lies. */
export function output(): usize { return OUTPUT; }

/**
 * Compresses `length` bytes that follow `dictionary` bytes of history.
 * @returns how many bytes the result has
 */
export function deflate(dictionary: u32, length: u32, final: u32, depth: u32, nice: u32, lazy: u32, twice: u32): u32 {
  if (dictionary > WINDOW || length > MAX_BLOCK) unreachable();
  initialize();
  startOutput();
  const end = dictionary + length;
  if (length > 0 || final != 0) {
    parse(dictionary, end, depth, nice, lazy, twice != 0);
    mergePieces();
    let first: u32 = 0;
    let start = dictionary;
    for (let piece: u32 = 0; piece != 0xffffffff; ) {
      const next = load<u32>(PIECE_NEXT + (piece << 2));
      const last = load<u32>(PIECE_TOKENS + (piece << 2));
      const to = load<u32>(PIECE_ENDS + (piece << 2));
      writeBlock(HISTOGRAMS + piece * HISTOGRAM * 4, first, last, start, to, next == 0xffffffff ? final : 0);
      first = last;
      start = to;
      piece = next;
    }
  }
  const size = finishOutput(final);
  return size <= storedSize(length, final) ? size : allStored(dictionary, end, final);
}

/** How long the same is in nothing but stored blocks: no result is longer. */
function storedSize(length: u32, final: u32): u32 {
  return length + 5 * max<u32>(1, (length + 65534) / 65535) + (final ? 0 : 5);
}

/** Blocks that were each taken for the shortest may be longer together, as a stored one begins on a whole byte. */
function allStored(start: u32, end: u32, final: u32): u32 {
  startOutput();
  writeStored(start, end, final);
  return finishOutput(final);
}
