/** One secret that is known and accepted. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** The rule that found it, for those who read the file. */
  readonly rule: string;
  readonly path: string;
}

/** A baseline as it was read. */
export interface Baseline {
  /** What the report calls it. */
  readonly name: string;
  readonly entries: readonly BaselineEntry[];
}
