/** What is remembered of a file: its digest, and the state of the file that had it. */
export interface KnownDigest {
  readonly state: string;
  readonly sha256: string;
}

/** Digests by path, of one directory. */
export interface DigestCache {
  get(path: string): KnownDigest | undefined;
  set(path: string, digest: KnownDigest): void;
}
