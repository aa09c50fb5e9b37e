/** What a run scans. */
export interface Names {
  /** As they were given; one that is missing is an error of usage. */
  readonly given: readonly string[];
  /** Of a list: one that is missing is a finding. */
  readonly listed: readonly string[];
}
