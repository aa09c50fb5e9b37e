import type { Bytes, Digest } from '@repro/core';

/** The files of a release as steps read and write them: those of a run under way, or a release that is there. */
export interface ReleaseStore {
  open(name: string): Bytes;
  /** At most `limit` bytes: 64 MiB unless given. */
  read(name: string, limit?: number): Promise<Uint8Array>;
  write(name: string, content: Bytes): Promise<Digest>;
  /** Of the files that are there. */
  readonly digests: ReadonlyMap<string, Digest>;
}
