/** How far an .xz file may expand and how much memory reading it may take. */
export interface XzLimits {
  /** Bytes of content, of all streams together. */
  readonly output: number;
  /** Bytes of content for each compressed byte, judged after every chunk once there are 64 MiB of content. */
  readonly ratio: number;
  /**
   * Bytes of dictionary that a block may ask for, 1 GiB at most; the memory of the reader is up to 1.5 times as much,
   * but no more than the content.
   */
  readonly dictionary: number;
  /** Streams. */
  readonly streams: number;
  /** Blocks, of all streams together. */
  readonly blocks: number;
}

/** Limits that a release of any usual size passes; `xz -9` asks for a dictionary of 64 MiB. */
export const defaultXzLimits: XzLimits = {
  output: 8 * 1024 ** 3,
  ratio: 250,
  dictionary: 128 * 1024 ** 2,
  streams: 65_536,
  blocks: 65_536,
};

/** The largest dictionary for which the memory of WebAssembly has room. */
export const LARGEST_DICTIONARY: number = 1024 ** 3;
