/** Bytes by which an archive is known. */
export const SNIFF_SIZE = 1024;

/** Bytes that one archive and all archives in it may unpack to. */
export const UNPACKED: number = 16 * 1024 ** 3;
