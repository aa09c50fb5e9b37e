/** How much of an archive's own structure the reader accepts; content is streamed and needs no limit. */
export interface TarLimits {
  /** Members; more would let a small archive fill memory with names. */
  readonly entries: number;
  /** Bytes of one path or link target. */
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

/** Limits that every archive of a real release stays far under. */
export const defaultTarLimits: TarLimits = {
  entries: 2_000_000,
  pathBytes: 32_767,
  extensionBytes: 4 * 1024 * 1024,
  extensionHeaders: 64,
  totalExtensionBytes: 512 * 1024 * 1024,
  sparseSegments: 100_000,
};
