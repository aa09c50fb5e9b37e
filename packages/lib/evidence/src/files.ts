import type { Bytes, Digest } from '@repro/core';

/** One file of a release. */
export interface EvidenceFile {
  /** Relative to the release directory, '/'-separated: `checks/vel-validator.json`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The files of a release, by the names they have in its directory: one type for a directory and a bundle.
 * Nothing is read before it is asked for, and nothing is taken on trust: digests are computed from the bytes.
 */
export interface EvidenceFiles {
  /** What a person calls the place. */
  readonly name: string;
  /** Sorted by the UTF-8 bytes of the path. Links and special files are none of a release's files. */
  readonly files: readonly EvidenceFile[];
  /** Paths of those: a reader that follows links would find something there. */
  readonly strange?: readonly string[];
  has(path: string): boolean;
  /** The content, as a stream; may be opened more than once. @throws ERR_REPRO_NOT_FOUND when there is no such file. */
  open(path: string): Bytes;
  /**
   * The whole content, at most `limit` bytes: 64 MiB unless given.
   * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_TOO_LARGE
   */
  read(path: string, limit?: number): Promise<Uint8Array>;
  /** The digest of the content; read once, however often it is asked for. @throws ERR_REPRO_NOT_FOUND */
  digest(path: string): Promise<Digest>;
  /** Lets go of what the files lie in; nothing can be opened afterwards. */
  close(): void;
}
