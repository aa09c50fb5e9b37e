/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  /** Of the file. */
  readonly bytes: number;
  /** Of the content of all members, as far as they could be read. */
  readonly content_bytes: number;
  readonly members: number;
  /** That of the first member, as it stands; absent from a file that is no gzip. */
  readonly header?: {
    readonly flags: number;
    /** Seconds since 1970; 0 for none. */
    readonly mtime: number;
    readonly xfl: number;
    readonly os: number;
  };
};
