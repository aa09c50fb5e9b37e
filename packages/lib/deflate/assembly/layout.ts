// Where things lie in the module's memory. Everything is static: nothing is allocated while it runs.
// memory.data wants literal numbers; each is named beside it.

/** How far back a match may reach (RFC 1951 section 2); a power of two, so that MASK gives the place in a ring. */
export const WINDOW: u32 = 32768;
export const MASK: u32 = WINDOW - 1;
/** The most bytes one call takes. */
export const MAX_BLOCK: u32 = 1 << 20;

/** Symbols of the literal/length alphabet, the distance alphabet and the code length alphabet (RFC 1951 3.2.5-7). */
export const LITLENS: u32 = 286;
export const DISTS: u32 = 30;
export const PRECODES: u32 = 19;
/** One histogram: literal/length symbols, then distances from DIST_BASE on; both padded. */
export const HISTOGRAM: u32 = 288 + 32;
export const DIST_BASE: u32 = 288;
/** How many tokens the smallest piece holds that a DEFLATE block is put together from. */
export const PIECE: u32 = 1024;

/** WINDOW + MAX_BLOCK bytes, and 64: the dictionary, then the block, then room to read past the end. */
export const INPUT: usize = memory.data(32768 + 1048576 + 64, 64);
/**
 * MAX_BLOCK + 64 Ki bytes. Never overrun, whatever the tokens: a DEFLATE block is written in the shortest of three
 * forms, so it has at most its bytes, 5 for each stored part of it and 2 for padding. It stands for at least PIECE
 * bytes, except the last, so there are at most MAX_BLOCK / PIECE + 1 blocks: less than 8 KiB beyond the input.
 */
export const OUTPUT: usize = memory.data(1048576 + 65536, 64);
/** MAX_BLOCK of them, as each stands for a byte at least: a literal is its byte, a match 1 << 31 | (distance - 1) << 9 | length. */
export const TOKENS: usize = memory.data(1048576 * 4, 64);

/** For each hash of CHAINED bytes, and of three, the latest position with it + WINDOW; 0 when there is none. */
export const HASH_BITS: u32 = 15;
export const HEADS: usize = memory.data(32768 * 4, 64);
export const NEAREST: usize = memory.data(32768 * 4, 64);
/** For each position of the window the one before it with the same hash of CHAINED bytes, + WINDOW, modulo 2^16. */
export const PREVIOUS: usize = memory.data(32768 * 2, 64);

/** For each of MAX_BLOCK / PIECE + 1 pieces: its histogram (u32 each) … */
export const HISTOGRAMS: usize = memory.data(1025 * 320 * 4, 64);
/** … where its bytes and its tokens end, and which piece follows it … */
export const PIECE_ENDS: usize = memory.data(1025 * 4, 64);
export const PIECE_TOKENS: usize = memory.data(1025 * 4, 64);
export const PIECE_NEXT: usize = memory.data(1025 * 4, 64);
/** … its cost, and what is gained by joining it with the next one, in 1/256 bits. */
export const PIECE_COSTS: usize = memory.data(1025 * 8, 64);
export const PIECE_GAINS: usize = memory.data(1025 * 8, 64);
