/** How one block is to be compressed. */
export interface DeflateBlockOptions {
  /** 1 (fastest) to 9 (smallest). */
  readonly level: number;
  /** What a decoder has already put out, at most 32 KiB: matches may reach back into it. */
  readonly dictionary: Uint8Array;
  /** Whether this is the last block: then the DEFLATE stream ends with it. */
  readonly final: boolean;
  /** Memory in which the result may be given back, to save new memory for each block. */
  readonly into?: Uint8Array | undefined;
}

/**
 * A DEFLATE compressor (RFC 1951) whose output depends on its arguments alone: not on the platform, on earlier
 * calls, on time or on how many threads call copies of it.
 *
 * The output of consecutive blocks, joined, is one DEFLATE stream. So a block that is not final ends with an empty
 * stored block that is not final (RFC 1951, 3.2.4), which brings it to a byte boundary.
 *
 * An engine is a module that exports it as `engine`, so that every thread can import it by its URL.
 */
export interface DeflateEngine {
  /** Name and version, as the archive format string tells it. */
  readonly name: string;
  /** About how many milliseconds a MiB takes at level 6: tells whether threads pay. */
  readonly msPerMiB: number;
  /**
   * Compresses one block. The result is in `into`, or fills a buffer of its own, which the caller may keep or send to
   * another thread.
   */
  deflateBlock(bytes: Uint8Array, options: DeflateBlockOptions): Uint8Array;
}

/** Bytes of the DEFLATE window: how far back a match may reach. */
export const WINDOW = 32768;
