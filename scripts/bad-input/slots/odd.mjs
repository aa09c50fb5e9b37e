// Names of situations that several tools take alike.

/** Odd trees with which nothing is wrong. */
export const SOUND = /^(circular links|names of 255 bytes)$/;
/** A tar that is cut within the zeros behind its end marker is whole; what is cut off is padding. */
export const ONLY_PADDING = /^cut at last .*\.tar$/;

/** What cannot be read is another build all the same. */
export const DIFFERENT = /^(empty|random|bomb|cut|malformed)/;
