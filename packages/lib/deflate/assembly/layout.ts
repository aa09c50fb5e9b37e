// Where things lie in the module's memory. Everything is static: nothing is allocated while it runs.

/** How far back a match may reach (RFC 1951 section 2). */
export const WINDOW: u32 = 32768;
/** The most bytes one call takes. */
export const MAX_BLOCK: u32 = 1 << 20;

/** Symbols of the literal/length alphabet, the distance alphabet and the code length alphabet (RFC 1951 3.2.5-7). */
export const LITLENS: u32 = 286;
export const DISTS: u32 = 30;
export const PRECODES: u32 = 19;
/** One histogram: literal/length symbols, then distances; both padded. */
export const HISTOGRAM: u32 = 288 + 32;
export const DIST_BASE: u32 = 288;
/** How many tokens the smallest piece holds that a DEFLATE block is put together from. */
export const PIECE: u32 = 1024;
export const MAX_PIECES: u32 = MAX_BLOCK / PIECE + 1;

/** Input: the dictionary, then the block, then room to read past the end. */
export const INPUT: usize = memory.data(32768 + 1048576 + 64, 64);
/** Output: stored blocks bound the expansion. */
export const OUTPUT: usize = memory.data(1048576 + 65536, 64);
/** Tokens: a literal is its byte, a match 1 << 31 | (distance - 1) << 9 | length. */
export const TOKENS: usize = memory.data(1048576 * 4, 64);

/** Most recent position of each hash of four bytes, and of three; positions modulo 65,536. */
export const HASH4_BITS: u32 = 16;
export const HASH3_BITS: u32 = 14;
export const HEAD4: usize = memory.data(65536 * 2, 64);
export const HEAD3: usize = memory.data(16384 * 2, 64);
/** For each position of the window the one before it with the same hash of four bytes. */
export const PREVIOUS: usize = memory.data(32768 * 2, 64);

/** For each piece its histogram (u32 each), where its bytes end, its cost in 1/256 bits, and the next piece's index. */
export const HISTOGRAMS: usize = memory.data(1025 * 320 * 4, 64);
export const PIECE_ENDS: usize = memory.data(1025 * 4, 64);
export const PIECE_COSTS: usize = memory.data(1025 * 8, 64);
export const PIECE_NEXT: usize = memory.data(1025 * 4, 64);
export const PIECE_TOKENS: usize = memory.data(1025 * 4, 64);
export const PIECE_GAINS: usize = memory.data(1025 * 8, 64);
