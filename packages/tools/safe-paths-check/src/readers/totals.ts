/** What an archive holds. */
export interface Totals {
  readonly entries: number;
  /** Bytes that its members unpack to. */
  readonly size: number;
  /** Bytes of those that it holds; fewer when files are sparse. */
  readonly stored: number;
}
