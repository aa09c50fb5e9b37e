// Where everything lies in memory. The host fills the tables once, and the input before every run.
// memory.data wants literal numbers; each is explained beside it.

/** As many hits as one run may give before the host has to fetch them. */
export const MAX_HITS: i32 = 16 * 1024;

/** The class of every byte, 0 to 31: letters without their case, digits together. */
export const CLASSES = memory.data(256, 16);
/**
 * Bits for every hash of a trigram: 1 when a needle that stands in runs is keyed on it, as it is, 2 one that stands anywhere, by
 * its classes; 4 when a short word of a provider's is it, by its classes and backwards; 8 when it ends four or five of
 * another's, 16 for the hash of all of these; 32 when a needle of another module may hold it, by its classes.
 */
export const MARKED = memory.data(32768, 16);
/** The first entry of a trigram. */
export const FIRST = memory.data(65536, 16);
/**
 * 2,730 entries of 24 bytes: text in the pool (u16), how many letters and digits, and how many hexadecimal digits, follow a token's
 * needle at least (u8 each), length (u8), end of the trigram in it (u8), kind (u8), last of its list (u8), id (u16), flags (u8): 1 in
 * any case, 2 a token of its own; how many characters of base64 follow it at least (u8), and the sign behind these, if there must be
 * one (u8); how far, in 32 bytes (u8), and what two characters must stand (u16), if any; of a token the longest unit
 * that it does not repeat (u8), and how many characters follow its needle at most (u16), if that is known; the number of the set whose
 * characters make up a run behind it (u8, 0 without one), the sign behind that, if any (u8), and how long it is at least and at most (u16 each);
 * the number of the set whose characters stand before it (u8), and how many at least (u8).
 */
export const ENTRIES = memory.data(65536, 16);
/** The needles' texts. */
export const POOL = memory.data(65536, 16);
/** MAX_HITS of 8 bytes: id (u32), place of the needle in the input (u32). */
export const HITS = memory.data(131072, 16);
/** Bits of every byte (u32): of the sets of characters that tokens are made of, by their number less one. */
export const SETS = memory.data(1024, 16);
/** Of each number of a set the stretch of it that was seen last: where it begins and ends (u32 each). */
export const SEEN = memory.data(264, 16);
/** Bits of every byte: what kind of character it is. */
export const BITS = memory.data(256, 16);
/**
 * Twelve tables of 16 bytes for nibbles: low and high ones of the three bytes of a trigram and the one behind it, a bit for each
 * of eight groups of needles; those of bytes that runs are made of; and those of digits of base64 that begin a byte of text.
 */
export const NIBBLES = memory.data(192, 16);
/** Words, as src/values/tree.ts lays them out: 4,096 nodes of 32 places (u16), one for each class of a byte. */
export const TREE = memory.data(262144, 16);
/** How surprising each of 26 letters is behind each: f64, in bits. */
export const SURPRISE = memory.data(5408, 16);
/** What a short stretch of base64 says. */
export const DECODED = memory.data(288, 16);
/** A value without its dashes. */
export const PLAIN = memory.data(64, 16);
/** 256 names of 64 bytes: length, kind, and the name. */
export const NAMES = memory.data(16384, 16);
/** The places of names there that the host is asked for. */
export const ASKED = memory.data(256, 16);
/** The places of a stretch where needles may begin their trigram (u32 each); of four that are written at once there may be one. */
export const PLACES = memory.data(16400, 16);
/** The runs of a stretch, at most one for each 21 bytes of it: where each begins and ends, and where the places before it end (u32 each). */
export const RUNS = memory.data(2364, 16);
/** 1 MiB of a file, 64 KiB read on behind it so that nothing is cut at its end, 4 KiB of what lay before it, 64 bytes to spare. */
export const INPUT = memory.data(1118272, 16);

export const WORD: u8 = 1; // may stand in a name: letters, digits, _ - . and bytes beyond ASCII
export const QUOTE: u8 = 2;
export const DIGIT: u8 = 4;
export const BASE64: u8 = 8; // of either alphabet
export const HEX: u8 = 16;
export const FILL: u8 = 32; // may stand between a name and its value
export const ENDS: u8 = 64; // ends a value without quotes
export const ALNUM: u8 = 128;

/** So many characters make a run. */
export const RUN: i32 = 20;
/** So many bytes are marked before what was marked in them is looked at. */
export const STRETCH: usize = 4096;
