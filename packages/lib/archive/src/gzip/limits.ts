/** How far a gzip file may expand and how much structure it may have. */
export interface GzipLimits {
  /** Bytes of content, of all members together. */
  readonly output: number;
  /**
   * Bytes of content for each compressed byte, judged after every 512 KiB of input and at the end, and only once
   * there are 64 MiB of content: text shrinks to a fifth, logs to a fiftieth, zeros to a thousandth.
   * For those who keep the content or look long at it; who only reads it through may as well do without (`Infinity`),
   * since `output` bounds that work, and an archive of a release may hold nothing but zeros.
   */
  readonly ratio: number;
  /** Bytes of one member's header, whose name and comment have no limit of their own. */
  readonly header: number;
  /** Members; bgzip writes one for every 64 KiB. */
  readonly members: number;
}

/** Limits that a release of any usual size passes: 8 GiB of content, 250 times its compressed size. */
export const defaultGzipLimits: GzipLimits = {
  output: 8 * 1024 ** 3,
  ratio: 250,
  header: 128 * 1024,
  members: 65_536,
};

/**
 * Milliseconds that more of a file is waited for, before what has come is judged: long enough to have whole pieces of
 * every file and pipe that does not hold still, and for nobody to wait.
 */
export const PATIENCE = 100;
