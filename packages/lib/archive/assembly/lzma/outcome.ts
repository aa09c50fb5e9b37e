// What decoding a chunk comes to; src/xz/lzma/engine.ts has the words.

export const DONE: u32 = 0;
export const BAD_START: u32 = 1;
export const TOO_FAR: u32 = 2;
export const TOO_LONG: u32 = 3;
export const OVERRUN: u32 = 4;
export const NOT_AT_END: u32 = 5;
