// What a run, or a part of one, comes to.

/** The part is done: what follows it is next. */
export const NEXT: u32 = 0;
/** There is no room for more content. */
export const FULL: u32 = 1;
/** All input is used, up to what is too short to go on with. */
export const HUNGRY: u32 = 2;
/** The stream has ended. */
export const END: u32 = 3;

// The data is invalid; src/inflate.ts has the words.
export const BLOCK_TYPE: u32 = 4;
export const STORED_LENGTH: u32 = 5;
export const CODE_COUNTS: u32 = 6;
export const PRECODE_LENGTHS: u32 = 7;
export const REPEAT: u32 = 8;
export const NO_END: u32 = 9;
export const LITLEN_LENGTHS: u32 = 10;
export const DIST_LENGTHS: u32 = 11;
export const LITLEN_CODE: u32 = 12;
export const DIST_CODE: u32 = 13;
export const TOO_FAR: u32 = 14;
