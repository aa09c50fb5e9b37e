import type { Compression } from './open.ts';
import type { OrderName, ProfileName } from './profile/types.ts';

/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  /** By which profile the archive was judged. */
  readonly profile: ProfileName;
  readonly compression: Compression;
  /** Of the file. */
  readonly bytes: number;
  /** Of the uncompressed archive. */
  readonly tar_bytes: number;
  /** Of the uncompressed archive; absent where no digests were asked for. */
  readonly tar_sha256?: string;
  readonly members: {
    readonly files: number;
    readonly directories: number;
    readonly symlinks: number;
    readonly hardlinks: number;
    readonly other: number;
  };
  /** The orders that the members are in. */
  readonly orders: readonly OrderName[];
  /** Findings that are not told. */
  readonly suppressed: number;
};
