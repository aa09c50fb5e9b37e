/** What a run scans. */
export interface Names {
  /** As they were given; one that is missing is an error of usage. */
  readonly given: readonly string[];
  /** The list, when there is one, as it was given. */
  readonly list?: string;
  /** What stands in it: one that is missing is a finding. */
  readonly listed: readonly string[];
}
