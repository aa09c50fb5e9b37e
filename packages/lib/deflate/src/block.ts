import { theEngine } from './engine.ts';
import { effortOf, type Level, levelNumber } from './levels.ts';

export { type Level, levels } from './levels.ts';

/** Bytes of the DEFLATE window (RFC 1951, section 2): the most a dictionary may have. */
export const WINDOW = 32_768;

/**
 * Names the bytes: the same input, level and cuts give the same bytes as long as this stays the same. It changes with
 * every change of test/golden.json, once the package has been published.
 */
export const FORMAT = 'repro-deflate-1';

/** The most bytes one call takes. */
export const MAX_BLOCK = 1_048_576;

/** How one block is to be compressed. */
export interface DeflateBlockOptions {
  /** Whether the DEFLATE stream ends with this block. */
  readonly final: boolean;
  /** What a decoder has put out already, its last 32 KiB at most: matches may reach back into it. */
  readonly dictionary?: Uint8Array | undefined;
  /** Default 'default', which is 6. */
  readonly level?: Level | undefined;
  /** Where the result is put if it fits, which it does in 100 bytes more than the input: memory to be used again. */
  readonly into?: Uint8Array | undefined;
}

const EMPTY = new Uint8Array(0);

/**
 * Compresses up to 1 MiB as DEFLATE (RFC 1951), at once and in this thread. The result depends on the arguments
 * alone, on every platform, and fills a buffer of its own unless there is room `into`.
 *
 * The results of consecutive blocks, joined, are one DEFLATE stream when the last of them, and no other, is `final`:
 * one that is not ends on a whole byte, with an empty stored block (section 3.2.4).
 * It is never longer than the input by more than 5 bytes for every 65,535 begun, and 5 when not final.
 * @throws ERR_REPRO_OPTION when the block or the dictionary is too long, or there is no such level
 */
export function deflateBlock(bytes: Uint8Array, options: DeflateBlockOptions): Uint8Array {
  const { final, dictionary = EMPTY, level = 'default', into } = options;
  atMost('block', bytes.length, MAX_BLOCK, 'cut it, and give the end of each part as dictionary to the next');
  atMost('dictionary', dictionary.length, WINDOW, 'only its last 32,768 bytes can be of use');
  return theEngine().run(bytes, { dictionary, final, into }, effortOf(levelNumber(level)));
}

function atMost(what: string, length: number, most: number, hint: string): void {
  if (length <= most) return;
  const message = `the ${what} has ${length} bytes, expected at most ${most}`;
  throw Object.assign(new RangeError(message), { code: 'ERR_REPRO_OPTION', hint });
}
