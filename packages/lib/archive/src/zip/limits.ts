/** How much of an archive the reader accepts; sizes are those that the central directory declares. */
export interface ZipLimits {
  /** Entries. */
  readonly entries: number;
  /** Bytes of the central directory, which is held in memory. */
  readonly directory: number;
  /** Bytes of content of all entries. */
  readonly output: number;
  /** Bytes of content for each byte of the archive, once there are 64 MiB of content. */
  readonly ratio: number;
}

/** Limits that a release of any usual size passes. */
export const defaultZipLimits: ZipLimits = {
  entries: 500_000,
  directory: 256 * 1024 ** 2,
  output: 8 * 1024 ** 3,
  ratio: 250,
};
