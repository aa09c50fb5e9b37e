/** How much of an archive's own structure the reader accepts; content is streamed and needs no limit. */
export interface TarLimits {
  /** Members; more would let a small archive fill memory with names. */
  readonly entries: number;
  /**
   * Bytes of one path or link target. Not above 16,383: V8 hashes longer strings by their length alone, so that a set
   * of them takes quadratic time.
   */
  readonly pathBytes: number;
  /** Bytes of all extension headers before one member: pax records, GNU long names, sparse maps. */
  readonly extensionBytes: number;
  /** Extension headers before one member. */
  readonly extensionHeaders: number;
  /** Bytes of all extension headers of the archive. */
  readonly totalExtensionBytes: number;
  /** Segments of one sparse file. */
  readonly sparseSegments: number;
}

/**
 * Limits that archives of real releases stay far under: the Linux kernel has 90,000 files.
 * What they let through is told apart by its paths in less than 300 MiB.
 */
export const defaultTarLimits: TarLimits = {
  entries: 1_000_000,
  pathBytes: 16_000,
  extensionBytes: 4 * 1024 * 1024,
  extensionHeaders: 64,
  totalExtensionBytes: 128 * 1024 * 1024,
  sparseSegments: 100_000,
};
