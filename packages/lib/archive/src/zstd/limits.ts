/** How far a Zstandard file may expand and how much memory reading it may take. */
export interface ZstdLimits {
  /** Bytes of content, of all frames together. */
  readonly output: number;
  /** Bytes of content for each compressed byte, judged after every block once there are 64 MiB of content. */
  readonly ratio: number;
  /** Bytes of history that a frame may ask for; the memory of the reader is about 1.25 times as much. */
  readonly window: number;
  /** Frames, skippable ones included. */
  readonly frames: number;
}

/** Limits that a release of any usual size passes; the window is what the zstd program accepts without being told. */
export const defaultZstdLimits: ZstdLimits = {
  output: 8 * 1024 ** 3,
  ratio: 250,
  window: 128 * 1024 ** 2,
  frames: 65_536,
};
