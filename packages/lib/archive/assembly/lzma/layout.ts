// Where things lie in the module's memory, and how large they are. memory.data wants literal numbers; each is named
// beside it.

/** The most bytes that a chunk of LZMA2 takes, and holds. */
export const CHUNK_INPUT: u32 = 65536;
export const CHUNK_OUTPUT: u32 = 2097152;
/** More than what one symbol can read: 50 binary decisions at most, of which each reads one byte at most. */
export const SLACK: u32 = 64;

/** CHUNK_INPUT + SLACK bytes. */
export const INPUT: usize = memory.data(65536 + 64, 64);

/** Bytes of a probability. */
export const PROBABILITY: u32 = 2;
/** Probabilities of the literals of one context: 256 without a match before, and twice 256 with one. */
export const LITERAL_CODER: u32 = 768;
/** LITERAL_CODER probabilities for each of sixteen contexts, which are all that LZMA2 allows. */
export const LITERALS: usize = memory.data(768 * 16 * 2, 64);

/** States of what came before, and the places that their probabilities are told apart by. */
export const STATES: u32 = 12;
export const PLACES: u32 = 16;

/** Everything but the literals, in one piece: OTHERS_COUNT probabilities, which are 1846, and two to make whole fours. */
export const OTHERS: usize = memory.data(1848 * 2, 64);
/** STATES × PLACES each. */
export const IS_MATCH: usize = OTHERS;
export const IS_LONG: usize = IS_MATCH + STATES * PLACES * PROBABILITY;
/** STATES each. */
export const IS_REPEAT: usize = IS_LONG + STATES * PLACES * PROBABILITY;
export const IS_OLDER: usize = IS_REPEAT + STATES * PROBABILITY;
export const IS_THIRD: usize = IS_OLDER + STATES * PROBABILITY;
export const IS_FOURTH: usize = IS_THIRD + STATES * PROBABILITY;
/** Two choices, PLACES × 8 short and PLACES × 8 middle lengths, and 256 long ones. */
export const LENGTH_CODER: u32 = 2 + 16 * 8 + 16 * 8 + 256;
export const MATCH_LENGTHS: usize = IS_FOURTH + STATES * PROBABILITY;
export const REPEAT_LENGTHS: usize = MATCH_LENGTHS + LENGTH_CODER * PROBABILITY;
/** 64 slots for each of four classes of length. */
export const SLOTS: usize = REPEAT_LENGTHS + LENGTH_CODER * PROBABILITY;
/** The lower bits of distances of the slots 4 to 13, 114 in all; and the lowest four bits of longer ones. */
export const NEAR_BITS: usize = SLOTS + 4 * 64 * PROBABILITY;
export const ALIGN_BITS: usize = NEAR_BITS + 114 * PROBABILITY;
export const OTHERS_COUNT: u32 = STATES * PLACES * 2 + STATES * 4 + LENGTH_CODER * 2 + 4 * 64 + 114 + 16;
