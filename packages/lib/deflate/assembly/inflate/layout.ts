// Where things lie in the module's memory. Everything is static: nothing is allocated while it runs.
// memory.data wants literal numbers; each is named beside it.

/** How far back a match may reach (RFC 1951 section 2). */
export const WINDOW: u32 = 32768;
/** The most bytes of content that are made at once: with the window they fit the second-level cache. */
export const ROOM: u32 = 262144;
/** The most bytes of input that are given at once. */
export const INPUT_ROOM: u32 = 65536;

/** INPUT_ROOM + 1024 bytes. What is left of earlier input lies before the new: at most a header, of less than 350 bytes. */
export const INPUT: usize = memory.data(65536 + 1024, 64);
/** WINDOW + ROOM bytes, and SLACK for copies that end behind a match. */
export const OUTPUT: usize = memory.data(32768 + 262144 + 64, 64);
export const OUTPUT_END: usize = OUTPUT + WINDOW + ROOM;

/** Bits that the first look into a table takes; longer codes have a second table behind it. */
export const LITLEN_BITS: u32 = 10;
export const DIST_BITS: u32 = 8;
export const PRECODE_BITS: u32 = 7;
/**
 * Entries of four bytes. With the second tables, those of 288 codes have at most 1,334 and those of 32 at most 402
 * entries where codes have up to 15 bits and are complete, which they are known to be when these are laid out.
 */
export const LITLENS: usize = memory.data(2048 * 4, 64);
export const DISTS: usize = memory.data(1024 * 4, 64);
export const PRECODES: usize = memory.data(128 * 4, 64);
/** Lengths of codes as a block's header gives them: HLIT and HDIST of them, 286 + 30 at most. */
export const LENGTHS: usize = memory.data(320, 64);
